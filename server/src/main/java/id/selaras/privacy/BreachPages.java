package id.selaras.privacy;

import id.selaras.area.Area;
import id.selaras.area.AreaPath;
import id.selaras.area.Areas;
import id.selaras.engine.identity.Phone;
import id.selaras.privacy.BreachPage.Line;
import id.selaras.privacy.BreachPage.Result;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page and the file of a breach. */
@Component
class BreachPages {
    private final Breaches breaches;
    private final Areas areas;

    BreachPages(Breaches breaches, Areas areas) {
        this.breaches = breaches;
        this.areas = areas;
    }

    BreachPage page(BreachForm form, Map<String, String> problems, @Nullable Result result, Texts texts) {
        return new BreachPage(
                field("petugas", form.petugas(), problems, texts).hint(texts.get("privacy.breach.petugas.hint")),
                field("dari", form.dari(), problems, texts),
                field("sampai", form.sampai(), problems, texts),
                field("alasan", form.alasan(), problems, texts).hint(texts.get("privacy.breach.alasan.hint")),
                result);
    }

    Result result(BreachQuestion question, Breaches.Found found, Texts texts) {
        var dates = new Dates(texts, breaches.zone());
        var days = texts.get("privacy.breach.days", dates.longDate(question.from()), dates.longDate(question.until()));
        return new Result(
                texts.get("privacy.breach.count", found.count(), found.people().size()),
                found.files().stream()
                        .map(file -> texts.get(
                                "privacy.breach.file",
                                file.number(),
                                areas.byNo(file.areaNo()).map(Area::name).orElse(""),
                                file.people(),
                                texts.get(file.uncovered() ? "privacy.breach.uncovered" : "privacy.breach.covered")))
                        .toList(),
                found.people().stream().map(one -> line(one, texts, dates)).toList(),
                found.sessions().stream()
                        .map(one -> texts.get(
                                "privacy.breach.session",
                                one.officer(),
                                one.address() == null ? "–" : one.address(),
                                dates.dayAndTime(one.opened()),
                                dates.dayAndTime(one.ended()),
                                one.id()))
                        .toList(),
                texts.get(
                        "privacy.breach.notice",
                        days,
                        dates.longDate(breaches.today()),
                        texts.get("privacy.breach.by." + question.leak().code()),
                        texts.get("privacy.breach.closed." + question.leak().code())));
    }

    private Line line(Affected one, Texts texts, Dates dates) {
        var phone = one.phone() == null ? null : new Phone(one.phone()).masked();
        return new Line(
                one.name(),
                place(one.areaNo()),
                phone == null ? one.address() : phone,
                ways(one, texts),
                dates.dayAndTime(one.first()) + (one.times() > 1 ? " – " + dates.dayAndTime(one.last()) : ""));
    }

    List<String> head(Texts texts) {
        return Stream.of("name", "place", "address", "phone", "seen", "first", "last", "times")
                .map(column -> texts.get("privacy.breach.col." + column))
                .toList();
    }

    List<String> row(Affected one, Texts texts) {
        return List.of(
                one.name(),
                place(one.areaNo()),
                one.address(),
                one.phone() == null ? "" : new Phone(one.phone()).national(),
                ways(one, texts),
                one.first().atZone(breaches.zone()).toLocalDateTime().toString(),
                one.last().atZone(breaches.zone()).toLocalDateTime().toString(),
                Long.toString(one.times()));
    }

    private static String ways(Affected one, Texts texts) {
        return one.ways().stream().map(way -> texts.get("privacy.way." + way)).collect(Collectors.joining(", "));
    }

    private String place(long areaNo) {
        AreaPath path = areas.path(areaNo);
        return Stream.of(path.village(), path.subdistrict())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static Field field(String name, String typed, Map<String, String> problems, Texts texts) {
        var problem = problems.get(name);
        return Field.of(name, texts.get("privacy.breach." + name))
                .value(typed)
                .error(problem == null ? null : texts.get(problem));
    }
}
