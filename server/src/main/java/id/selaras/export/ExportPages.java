package id.selaras.export;

import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.export.ExportPage.Form;
import id.selaras.export.ExportPage.Line;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page of downloads. */
@Component
class ExportPages {
    /** What a slow office machine with server and database in one box wrote; see bench. */
    private static final long ROWS_A_SECOND = 15_000;

    private final Exports exports;
    private final Areas areas;

    ExportPages(Exports exports, Areas areas) {
        this.exports = exports;
        this.areas = areas;
    }

    /** The own area and those directly below. */
    List<Area> choices(SignedIn person) {
        var own = areas.find(person.post().areaCode());
        return Stream.concat(own.stream(), own.stream().flatMap(area -> areas.childrenOf(area.code()).stream()))
                .toList();
    }

    ExportPage page(SignedIn person, ExportForm typed, Map<String, String> problems, Texts texts) {
        var lines = exports.all().stream().map(taken -> line(taken, texts)).toList();
        return new ExportPage(person.role() == Role.AUDITOR ? null : form(person, typed, problems, texts), lines);
    }

    private Form form(SignedIn person, ExportForm typed, Map<String, String> problems, Texts texts) {
        var choices = choices(person);
        var own = choices.getFirst();
        var people = exports.expected(own);
        var may = Exports.mayUncover(person);
        return new Form(
                texts.get("export.expected", own.name(), people, Math.max(1, people / ROWS_A_SECOND)),
                field("wilayah", typed.wilayah().isEmpty() ? own.code() : typed.wilayah(), problems, texts),
                choices.stream()
                        .map(area -> Option.of(area.code(), area.name()))
                        .toList(),
                field("bentuk", typed.bentuk(), problems, texts),
                options("export.format.", Stream.of(Format.values()).map(Format::code), texts),
                field("kode", typed.kode(), problems, texts),
                options("export.coding.", Stream.of(Coding.values()).map(Coding::code), texts),
                may ? field("terbuka", typed.terbuka(), problems, texts) : null,
                may ? field("kesehatan", typed.kesehatan(), problems, texts) : null,
                field("tujuan", typed.tujuan(), problems, texts).hint(texts.get("export.field.tujuan.hint")),
                may
                        ? field("alasan", typed.alasan(), problems, texts)
                                .hint(texts.get("export.field.alasan.hint"))
                                .mayBeEmpty()
                        : null);
    }

    private Line line(Taken taken, Texts texts) {
        var dates = new Dates(texts, Calendars.zoneOf(taken.areaNo()).zoneId());
        var what = Stream.of(
                        areas.byNo(taken.areaNo()).map(Area::name).orElse(""),
                        texts.get("export.format." + taken.format().code()),
                        taken.uncovered() ? texts.get("export.uncovered") : null,
                        taken.health() ? texts.get("export.health") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Line(
                taken.number(),
                dates.dayAndTime(taken.takenAt()),
                taken.by(),
                what,
                taken.because() == null ? taken.purpose() : taken.purpose() + " (" + taken.because() + ")",
                state(taken, texts));
    }

    private String state(Taken taken, Texts texts) {
        return switch (taken.state()) {
            case RUNNING -> texts.get("export.state.running", exports.sofar(taken.id()), taken.expected());
            case COMPLETE -> texts.get("export.state.complete", taken.people(), taken.leftOut());
            case BROKEN -> texts.get("export.state.broken", taken.people());
        };
    }

    private static List<Option> options(String prefix, Stream<String> codes, Texts texts) {
        return codes.map(code -> Option.of(code, texts.get(prefix + code))).toList();
    }

    private static Field field(String name, String typed, Map<String, String> problems, Texts texts) {
        @Nullable String problem = problems.get(name);
        return Field.of(name, texts.get("export.field." + name))
                .value(typed)
                .error(problem == null ? null : texts.get(problem));
    }
}
