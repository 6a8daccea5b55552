package id.selaras.insight;

import id.selaras.area.Area;
import id.selaras.directory.Organisation;
import id.selaras.directory.Organisations;
import id.selaras.directory.Sector;
import id.selaras.directory.Step;
import id.selaras.insight.MonthReport.Months;
import id.selaras.insight.ReportTable.Bar;
import id.selaras.insight.ReportTable.Legend;
import id.selaras.insight.ReportTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tables of the month's report. */
@Component
class MonthTables {
    private static final List<Measure> ALL = List.of(
            Measure.RECEIVED,
            Measure.KEPT,
            Measure.LATE,
            Measure.CONFIRMED,
            Measure.CLOSE_UNCONFIRMED,
            Measure.CONTEST,
            Measure.REOPEN,
            Measure.OTHERWISE,
            Measure.OVERDUE,
            Measure.REFERRED,
            Measure.AGENCY_KEPT,
            Measure.AGENCY_LATE,
            Measure.AGENCY_SILENT);
    private static final List<Measure> BY_PART =
            List.of(Measure.RECEIVED, Measure.KEPT, Measure.LATE, Measure.CONFIRMED, Measure.CONTEST, Measure.OVERDUE);
    private static final List<Measure> BY_AGENCY =
            List.of(Measure.REFERRED, Measure.AGENCY_KEPT, Measure.AGENCY_LATE, Measure.AGENCY_SILENT);
    private static final List<Step> STEPS = List.of(
            Step.VERIFY, Step.HANDLE, Step.COMPLETE, Step.INFORM_AGENCY, Step.ACCEPT_REFERRAL, Step.ANSWER_ESCALATION);
    private static final List<String> MANNERS = List.of("window", "pin", "telephone", "visit");
    private static final List<String> OTHERWISE = List.of("settle", "mark_duplicate", "mark_invalid", "withdraw");

    private final Organisations organisations;

    MonthTables(Organisations organisations) {
        this.organisations = organisations;
    }

    List<ReportTable> of(Choice choice, Months months, ReportWords words) {
        var figures = months.now();
        var tables = new ArrayList<ReportTable>();
        tables.add(overview(choice, months, words));
        tables.add(clocks(choice, figures, words));
        tables.add(answers(figures, words));
        tables.add(otherwise(figures, words));
        tables.add(sectors(figures, words));
        if (choice.area().hasPlaces()) {
            tables.add(places(choice, figures, words));
        }
        tables.add(agencies(figures, words));
        return tables;
    }

    private static ReportTable overview(Choice choice, Months months, ReportWords words) {
        var rows = ALL.stream()
                .map(measure -> {
                    var now = months.now().total(measure);
                    var before = months.before().total(measure);
                    return new Row(
                            words.get(measure.key()),
                            words.get(
                                    measure == Measure.OVERDUE && choice.running()
                                            ? "report.measure.overdue.now"
                                            : measure.key() + ".what"),
                            null,
                            List.of(words.cell(now), words.cell(before), words.change(now, before)),
                            null);
                })
                .toList();
        var heads = List.of(
                words.month(choice.month()), words.month(choice.month().minusMonths(1)), words.get("report.change"));
        return words.table("overview", heads, rows, null);
    }

    private static ReportTable clocks(Choice choice, Figures figures, ReportWords words) {
        var most = STEPS.stream()
                .mapToLong(step ->
                        kept(figures, step).count() + late(figures, step).count())
                .max()
                .orElse(1);
        var rows = new ArrayList<Row>();
        for (var step : STEPS) {
            rows.add(clock(step, kept(figures, step), late(figures, step), most, words));
        }
        if (choice.exact()) {
            rows.add(clock(
                    Step.CONFIRM,
                    figures.total(Measure.CITIZEN_KEPT),
                    figures.total(Measure.CITIZEN_LATE),
                    most,
                    words));
        }
        var heads =
                List.of(words.get(Measure.KEPT.key()), words.get(Measure.LATE.key()), words.get("report.clocks.share"));
        return words.table("clocks", heads, rows, legend(words));
    }

    private static Row clock(Step step, Figure kept, Figure late, long most, ReportWords words) {
        return new Row(
                words.get(step.key()),
                null,
                null,
                List.of(words.cell(kept), words.cell(late), words.share(kept, late)),
                Bar.of(kept, late, most));
    }

    private static Figure kept(Figures figures, Step step) {
        return figures.part(Measure.KEPT, Figures.KIND, step.code());
    }

    private static Figure late(Figures figures, Step step) {
        return figures.part(Measure.LATE, Figures.KIND, step.code());
    }

    private static ReportTable answers(Figures figures, ReportWords words) {
        var counted = new ArrayList<Counted>();
        MANNERS.forEach(manner -> counted.add(new Counted(
                words.get("report.manner." + manner), figures.part(Measure.CONFIRMED, Figures.KIND, manner))));
        Stream.of(Measure.CONTEST, Measure.CLOSE_UNCONFIRMED)
                .forEach(measure -> counted.add(new Counted(words.get(measure.key()), figures.total(measure))));
        return one("answers", counted, words);
    }

    private static ReportTable otherwise(Figures figures, ReportWords words) {
        return one(
                "otherwise",
                OTHERWISE.stream()
                        .map(act -> new Counted(
                                words.get("report.otherwise." + act),
                                figures.part(Measure.OTHERWISE, Figures.KIND, act)))
                        .toList(),
                words);
    }

    private record Counted(String label, Figure figure) {}

    private static ReportTable one(String name, List<Counted> counted, ReportWords words) {
        var most = counted.stream().mapToLong(row -> row.figure().count()).max().orElse(1);
        var rows = counted.stream()
                .map(row -> new Row(
                        row.label(),
                        null,
                        null,
                        List.of(words.cell(row.figure())),
                        Bar.of(row.figure(), Figure.of(0), most)))
                .toList();
        var heads = List.of(words.get("report." + name + ".head"));
        return words.table(name, heads, rows, new Legend(words.get("report." + name + ".head"), null));
    }

    private static ReportTable sectors(Figures figures, ReportWords words) {
        var rows = Arrays.stream(Sector.values())
                .map(sector -> words.row(
                        words.get(sector.key()),
                        null,
                        BY_PART.stream()
                                .map(measure -> figures.part(measure, Figures.SECTOR, sector.code()))
                                .toList()))
                .toList();
        return words.table("sectors", heads(BY_PART, words), rows, null);
    }

    private static ReportTable places(Choice choice, Figures figures, ReportWords words) {
        var rows = choice.places().stream()
                .map(place -> words.row(
                        place.name(), choice.address("/laporan/bulan", place.code()), atPlace(figures, place)))
                .toList();
        return new ReportTable(
                words.get("report.places." + choice.area().level()),
                words.get("report.places.lead"),
                words.get("report.places.first"),
                heads(BY_PART, words),
                rows,
                null);
    }

    private static List<Figure> atPlace(Figures figures, Area place) {
        return BY_PART.stream().map(measure -> figures.at(measure, place.no())).toList();
    }

    private ReportTable agencies(Figures figures, ReportWords words) {
        var ids = new TreeSet<String>();
        BY_AGENCY.forEach(measure -> ids.addAll(figures.categories(measure.code(), Figures.KIND)));
        var rows = ids.stream()
                .map(id -> words.row(
                        organisations
                                .find(UUID.fromString(id))
                                .map(Organisation::name)
                                .orElse(id),
                        null,
                        BY_AGENCY.stream()
                                .map(measure -> figures.part(measure, Figures.KIND, id))
                                .toList()))
                .sorted(Comparator.comparing(Row::label))
                .toList();
        return words.table("agencies", heads(BY_AGENCY, words), rows, null);
    }

    private static List<String> heads(List<Measure> measures, ReportWords words) {
        return measures.stream().map(measure -> words.get(measure.key())).toList();
    }

    private static Legend legend(ReportWords words) {
        return new Legend(words.get(Measure.KEPT.key()), words.get(Measure.LATE.key()));
    }
}
