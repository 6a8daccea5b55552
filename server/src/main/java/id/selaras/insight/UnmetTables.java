package id.selaras.insight;

import id.selaras.directory.Programme;
import id.selaras.directory.Programmes;
import id.selaras.directory.Sector;
import id.selaras.insight.MonthReport.Months;
import id.selaras.insight.ReportTable.Cell;
import id.selaras.insight.ReportTable.Row;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tables of the report on needs. */
@Component
class UnmetTables {
    private static final String WEEK = "week";
    private static final Cell UNKNOWN = new Cell("–", "", true);

    private final Programmes programmes;

    UnmetTables(Programmes programmes) {
        this.programmes = programmes;
    }

    List<ReportTable> of(Choice choice, Months months, ReportWords words) {
        var figures = months.now();
        var tables = new ArrayList<ReportTable>();
        tables.add(overview(choice, months, words));
        tables.add(costs(choice, figures, words));
        tables.add(words.table("needs.sectors", heads(words), sectors(figures, words), null));
        if (choice.area().hasPlaces()) {
            tables.add(words.table("needs.places", heads(words), places(choice, figures, words), null));
        }
        tables.add(words.table("needs.weeks", heads(words), weeks(choice, figures, words), null));
        return tables;
    }

    private static List<String> heads(ReportWords words) {
        return Arrays.stream(Fate.values()).map(fate -> words.get(fate.key())).toList();
    }

    private static List<Figure> each(Function<Fate, Figure> figure) {
        return Arrays.stream(Fate.values()).map(figure).toList();
    }

    private static ReportTable overview(Choice choice, Months months, ReportWords words) {
        var rows = Arrays.stream(Fate.values())
                .map(fate -> {
                    var now = months.now().total(fate.code());
                    var before = months.before().total(fate.code());
                    return new Row(
                            words.get(fate.key()),
                            words.get(fate.key() + ".what"),
                            null,
                            List.of(words.cell(now), words.cell(before), words.change(now, before)),
                            null);
                })
                .toList();
        var heads = List.of(
                words.month(choice.month()), words.month(choice.month().minusMonths(1)), words.get("report.change"));
        return words.table("needs.overview", heads, rows, null);
    }

    private ReportTable costs(Choice choice, Figures figures, ReportWords words) {
        var codes = new TreeSet<String>();
        Stream.of(Fate.WAITING, Fate.REFUSED)
                .forEach(fate -> codes.addAll(figures.categories(fate.code(), Figures.KIND)));
        codes.remove("");
        var day = choice.month().atEndOfMonth();
        var rows = codes.stream()
                .map(code -> cost(code, figures, day, words))
                .sorted(Comparator.comparing(Row::label))
                .toList();
        var heads = List.of(
                words.get(Fate.WAITING.key()),
                words.get(Fate.REFUSED.key()),
                words.get("report.needs.costs.each"),
                words.get("report.needs.costs.all"));
        return words.table("needs.costs", heads, rows, null);
    }

    private Row cost(String code, Figures figures, LocalDate day, ReportWords words) {
        var waiting = figures.part(Fate.WAITING.code(), Figures.KIND, code);
        var refused = figures.part(Fate.REFUSED.code(), Figures.KIND, code);
        var each = YearlyAmounts.of(code, day);
        var all = waiting.hidden()
                ? UNKNOWN
                : each.map(amount -> rupiah(amount.multiply(BigDecimal.valueOf(waiting.count())), words))
                        .orElse(UNKNOWN);
        return new Row(
                programmes.find(code).map(Programme::name).orElse(code),
                null,
                null,
                List.of(
                        words.cell(waiting),
                        words.cell(refused),
                        each.map(amount -> rupiah(amount, words)).orElse(UNKNOWN),
                        all),
                null);
    }

    private static Cell rupiah(BigDecimal amount, ReportWords words) {
        return new Cell(words.get("report.rupiah", amount.longValue()), amount.toPlainString(), amount.signum() == 0);
    }

    private static List<Row> sectors(Figures figures, ReportWords words) {
        return Arrays.stream(Sector.values())
                .map(sector -> words.row(
                        words.get(sector.key()),
                        null,
                        each(fate -> figures.part(fate.code(), Figures.SECTOR, sector.code()))))
                .toList();
    }

    private static List<Row> places(Choice choice, Figures figures, ReportWords words) {
        return choice.places().stream()
                .map(place -> words.row(
                        place.name(),
                        choice.address(UnmetPages.PATH, place.code()),
                        each(fate -> figures.at(fate.code(), place.no()))))
                .toList();
    }

    /** Weeks begin on Monday; the first and the last are cut where the month is. */
    private static List<Row> weeks(Choice choice, Figures figures, ReportWords words) {
        var last = choice.month().atEndOfMonth();
        var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        return Stream.iterate(
                        choice.month().atDay(1),
                        day -> !day.isAfter(last),
                        day -> day.with(monday).plusWeeks(1))
                .map(day -> words.row(
                        words.get(
                                "report.needs.week",
                                words.dates().day(day),
                                words.dates().day(earlier(day.with(monday).plusDays(6), last))),
                        null,
                        each(fate ->
                                figures.part(fate.code(), WEEK, day.with(monday).toString()))))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
