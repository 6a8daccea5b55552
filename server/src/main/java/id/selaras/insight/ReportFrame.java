package id.selaras.insight;

import id.selaras.insight.ReportPage.Filters;
import id.selaras.insight.ReportPage.Ways;
import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import java.util.ArrayList;
import java.util.List;

/** What stands around the tables of every report: the form, the ways on, and what to know of the figures. */
final class ReportFrame {
    private final String path;
    private final Choice choice;
    private final ReportWords words;

    /** @param path of the report's page */
    ReportFrame(String path, Choice choice, ReportWords words) {
        this.path = path;
        this.choice = choice;
        this.words = words;
    }

    Filters filters() {
        var months = choice.months().stream()
                .map(month -> Option.of(month.toString(), words.month(month)))
                .toList();
        var areas = new ArrayList<Option>();
        var above = choice.above();
        if (above != null) {
            areas.add(Option.of(above.code(), words.get("report.area.up", above.name())));
        }
        areas.add(Option.of(choice.area().code(), choice.area().name()));
        choice.places().forEach(place -> areas.add(Option.of(place.code(), place.name())));
        return new Filters(
                Field.of("bulan", words.get("report.month"))
                        .value(choice.month().toString()),
                months,
                Field.of("wilayah", words.get("report.area"))
                        .value(choice.area().code()),
                areas);
    }

    Ways ways(Link other) {
        var above = choice.above();
        return new Ways(
                new Link(choice.address(path), words.get("report.back")),
                new Link(choice.address(path + ".csv"), words.get("report.file")),
                new Link(choice.address(path + "/cetak"), words.get("report.print")),
                above == null ? null : new Link(choice.address(path, above.code()), above.name()),
                other);
    }

    List<String> notes() {
        return choice.exact()
                ? List.of(words.get("report.note.exact"))
                : List.of(words.get("report.note.hidden"), words.get("report.note.over"));
    }
}
