package id.selaras.casework;

import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions of the window, with what was typed and what is wrong. */
@Component
class IntakeFields {
    private static final Set<String> MAY_BE_EMPTY =
            Set.of("telepon", "judul", "selesai", "keterangan", "hubungan", "petugas");
    private static final Set<String> WITH_HINT = Set.of(
            "cari",
            "kata",
            "keterangan",
            "kontakAman",
            "selesai",
            "desa",
            "alasan",
            "tentangPetugas",
            "petugas",
            "terbatas");

    Map<String, Field> of(IntakeForm form, Map<String, String> errors, Texts texts) {
        var fields = new LinkedHashMap<String, Field>();
        typed(form).forEach((name, value) -> {
            var field = Field.of(name, texts.get("intake." + name)).value(value);
            if (WITH_HINT.contains(name)) {
                field = field.hint(texts.get("intake." + name + ".hint"));
            }
            if (MAY_BE_EMPTY.contains(name)) {
                field = field.mayBeEmpty();
            }
            var error = errors.get(name);
            fields.put(name, error == null ? field : field.error(texts.get(error)));
        });
        return fields;
    }

    private static Map<String, @Nullable String> typed(IntakeForm form) {
        var typed = new LinkedHashMap<String, @Nullable String>();
        typed.put("cari", form.cari());
        typed.put("nama", form.nama());
        typed.put("keterangan", form.keterangan());
        typed.put("desa", form.desa());
        typed.put("kata", form.kata());
        typed.put("judul", form.judul());
        typed.put("hal", form.hal());
        typed.put("jenis", form.jenis() == null ? "complaint" : form.jenis());
        typed.put("urgensi", form.urgensi() == null ? "ordinary" : form.urgensi());
        typed.put("alasan", form.alasan());
        typed.put("pelapor", form.pelapor() == null ? "self" : form.pelapor());
        typed.put("namaPelapor", form.namaPelapor());
        typed.put("hubungan", form.hubungan());
        typed.put("telepon", form.telepon());
        typed.put("kontakAman", form.kontakAman());
        typed.put("izin", form.izin());
        typed.put("terbatas", form.terbatas());
        typed.put("tentangPetugas", form.tentangPetugas());
        typed.put("petugas", form.petugas());
        typed.put("selesai", form.selesai());
        typed.put("hasilLoket", form.hasilLoket() == null ? "informed" : form.hasilLoket());
        return typed;
    }
}
