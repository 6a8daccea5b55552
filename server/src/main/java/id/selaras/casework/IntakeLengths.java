package id.selaras.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long the short answers of the window's form may be; the columns that keep them are as long. */
final class IntakeLengths {
    private static final int RELATION = 60;
    private static final int NAME = 120;
    private static final int CONTACT = 300;
    private static final int NOTE = 500;
    private static final int ANSWER = 2000;

    private IntakeLengths() {}

    static void check(IntakeForm form, Map<String, String> errors) {
        check("nama", form.nama(), NAME, errors);
        check("keterangan", form.keterangan(), NOTE, errors);
        check("alasan", form.alasan(), NOTE, errors);
        check("namaPelapor", form.namaPelapor(), NAME, errors);
        check("hubungan", form.hubungan(), RELATION, errors);
        check("kontakAman", form.kontakAman(), CONTACT, errors);
        check("selesai", form.selesai(), ANSWER, errors);
    }

    private static void check(String field, @Nullable String typed, int most, Map<String, String> errors) {
        if (typed != null && typed.strip().length() > most) {
            errors.putIfAbsent(field, "intake.error.longer-than-" + most);
        }
    }
}
