package id.selaras.directory;

import id.selaras.directory.ServiceFormPage.Chosen;
import id.selaras.directory.ServiceFormPage.Hours;
import id.selaras.directory.ServiceFormPage.Several;
import id.selaras.directory.ServiceReader.Wrong;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of a service with what was typed and what is wrong with it. */
final class ServiceQuestions {
    private final Texts texts;
    private final ServiceForm form;
    private final Map<String, Wrong> wrong;
    private final List<Field> fields = new ArrayList<>();

    ServiceQuestions(Texts texts, ServiceForm form, Map<String, Wrong> wrong) {
        this.texts = texts;
        this.form = form;
        this.wrong = wrong;
    }

    ServiceFormPage page(@Nullable UUID id, String assured, List<Organisation> owners, List<Programme> programmes) {
        var owner = new Chosen(
                field("instansi", form.instansi()),
                owners.stream()
                        .map(one -> Option.of(one.id().toString(), one.name()))
                        .toList());
        var programme = new Chosen(
                field("program", form.program()).mayBeEmpty(),
                programmes.stream()
                        .map(one -> Option.of(one.code(), one.name()))
                        .toList());
        var about = List.of(
                field("nama", form.nama()),
                hinted("sebutan", form.sebutan()),
                hinted("uraian", form.uraian()),
                hinted("syarat", form.syarat()),
                hinted("cara", form.cara()));
        var sectors = sectors();
        var fees = List.of(hinted("biaya", form.biaya()), hinted("ketbiaya", form.ketbiaya()));
        var papers = hinted("surat", form.surat());
        var areas = hinted("wilayah", form.wilayah());
        var place = List.of(
                field("tempat", form.tempat()).mayBeEmpty(),
                field("alamat", form.alamat()).mayBeEmpty(),
                hinted("lokasi", form.lokasi()));
        var hours = List.of(
                hours("1", form.hari1(), form.buka1(), form.tutup1()),
                hours("2", form.hari2(), form.buka2(), form.tutup2()));
        var reach = List.of(
                field("telepon", form.telepon()).mayBeEmpty(),
                field("kontak", form.kontak()).mayBeEmpty(),
                field("jabatan", form.jabatan()).mayBeEmpty(),
                field("surel", form.surel()).mayBeEmpty());
        return new ServiceFormPage(
                id, assured, owner, programme, status(), about, sectors, fees, areas, place, hours, reach, papers,
                fields);
    }

    private Several sectors() {
        return new Several(
                field("sektor", null),
                Arrays.stream(Sector.values())
                        .map(sector -> Option.of(sector.code(), texts.get(sector.key())))
                        .toList(),
                set(form.sektor()));
    }

    private Chosen status() {
        return new Chosen(
                field("status", form.status()),
                Arrays.stream(Service.Status.values())
                        .map(status -> Option.of(status.name(), texts.get(status.key())))
                        .toList());
    }

    private Hours hours(String line, @Nullable List<String> days, @Nullable String opens, @Nullable String closes) {
        var options = ServiceWords.DAYS.stream()
                .map(day -> Option.of(
                        day,
                        DayOfWeek.of(ServiceWords.DAYS.indexOf(day) + 1)
                                .getDisplayName(TextStyle.SHORT_STANDALONE, texts.language())))
                .toList();
        return new Hours(
                new Several(Field.of("hari" + line, texts.get("service.form.hari", line)), options, set(days)),
                field("buka" + line, opens),
                Field.of("tutup" + line, texts.get("service.form.tutup" + line)).value(closes));
    }

    private Field hinted(String name, @Nullable String value) {
        return field(name, value, texts.get("service.form." + name + ".hint")).mayBeEmpty();
    }

    private Field field(String name, @Nullable String value) {
        return field(name, value, null);
    }

    private Field field(String name, @Nullable String value, @Nullable String hint) {
        var trouble = wrong.get(name);
        var field = Field.of(name, texts.get("service.form." + name))
                .hint(hint)
                .value(value)
                .error(trouble == null ? null : trouble.in(texts));
        fields.add(field);
        return field;
    }

    private static Set<String> set(@Nullable List<String> chosen) {
        return chosen == null ? Set.of() : Set.copyOf(chosen);
    }
}
