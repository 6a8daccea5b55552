package id.selaras.insight;

import id.selaras.insight.MonthReport.Months;
import id.selaras.insight.ReportPage.Highlight;
import id.selaras.ui.Link;
import id.selaras.ui.Shape;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the month's report into words. */
@Component
class MonthPages {
    static final String PATH = "/laporan/bulan";

    private final MonthReport report;
    private final MonthTables tables;
    private final Clock clock;

    MonthPages(MonthReport report, MonthTables tables, Clock clock) {
        this.report = report;
        this.tables = tables;
        this.clock = clock;
    }

    ReportPage page(Choice choice, Texts texts) {
        var words = new ReportWords(texts, choice.area());
        var months = report.read(choice);
        var frame = new ReportFrame(PATH, choice, words);
        var nothing = months.now().isEmpty();
        return new ReportPage(
                words.get("report.month.title", words.month(choice.month())),
                choice.area().name(),
                words.get(
                        choice.running() ? "report.lead.running" : "report.lead",
                        choice.area().name(),
                        words.dates().dayAndTime(clock.instant())),
                PATH,
                frame.filters(),
                frame.ways(new Link(choice.address(UnmetPages.PATH), words.get("report.to.needs"))),
                nothing ? List.of() : highlights(choice, months, words),
                nothing ? List.of() : tables.of(choice, months, words),
                frame.notes());
    }

    private static List<Highlight> highlights(Choice choice, Months months, ReportWords words) {
        return List.of(
                counted(Measure.RECEIVED, choice, months, words),
                kept(choice, months, words),
                counted(Measure.CONFIRMED, choice, months, words),
                counted(Measure.OVERDUE, choice, months, words));
    }

    private static Highlight counted(Measure measure, Choice choice, Months months, ReportWords words) {
        var now = months.now().total(measure);
        var before = months.before().total(measure);
        return new Highlight(
                words.get(measure.key()),
                words.number(now),
                words.get(
                        measure == Measure.OVERDUE && choice.running()
                                ? "report.measure.overdue.now"
                                : measure.key() + ".what"),
                words.changeSince(now, before, choice.month().minusMonths(1)),
                ReportWords.shapeOf(now, before));
    }

    private static Highlight kept(Choice choice, Months months, ReportWords words) {
        var kept = months.now().total(Measure.KEPT);
        var all = kept.plus(months.now().total(Measure.LATE));
        var before = months.before().total(Measure.KEPT);
        var allBefore = before.plus(months.before().total(Measure.LATE));
        var compared = !allBefore.hidden() && allBefore.count() > 0
                ? words.get(
                        "report.share.before",
                        ReportWords.percent(before.count(), allBefore.count()),
                        words.month(choice.month().minusMonths(1)))
                : null;
        return new Highlight(
                words.get("report.share"),
                all.hidden() || all.count() == 0
                        ? "–"
                        : words.get("report.percent", ReportWords.percent(kept.count(), all.count())),
                all.hidden()
                        ? words.get("report.share.hidden")
                        : words.get("report.share.of", kept.count(), all.count()),
                compared,
                Shape.CALM);
    }
}
