package id.selaras.administration;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.List;

/** The questions about an officer and a post. */
public record OfficerFields(
        Field account,
        Field fullName,
        Field role,
        Field duty,
        Field place,
        Field organisation,
        Field restricted,
        List<Option> roles,
        List<Option> duties,
        List<Option> places,
        List<Option> organisations) {

    static OfficerFields of(
            Texts texts, OfficerForm form, List<Problem> problems, List<Option> places, List<Option> organisations) {
        return new OfficerFields(
                field(texts, AppointmentReader.ACCOUNT, form.akun(), problems),
                field(texts, AppointmentReader.FULL_NAME, form.nama(), problems),
                field(texts, AppointmentReader.ROLE, form.peran(), problems),
                field(texts, AppointmentReader.DUTY, form.tugas(), problems).mayBeEmpty(),
                field(texts, AppointmentReader.PLACE, form.tempat(), problems),
                field(texts, AppointmentReader.ORGANISATION, form.instansi(), problems)
                        .mayBeEmpty(),
                field(texts, AppointmentReader.RESTRICTED, form.terbatas(), problems),
                Words.roles(texts),
                Words.duties(texts),
                places,
                organisations);
    }

    public List<Field> all() {
        return List.of(account, fullName, role, duty, place, organisation, restricted);
    }

    private static Field field(Texts texts, String name, String value, List<Problem> problems) {
        return Questions.field(texts, name, value, problems);
    }
}
