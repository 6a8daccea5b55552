package id.selaras.insight;

import id.selaras.insight.MonthReport.Months;
import id.selaras.insight.ReportPage.Highlight;
import id.selaras.ui.Link;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the report on needs into words. */
@Component
class UnmetPages {
    static final String PATH = "/laporan/kebutuhan";

    private final UnmetReport report;
    private final UnmetTables tables;
    private final Clock clock;

    UnmetPages(UnmetReport report, UnmetTables tables, Clock clock) {
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
                words.get("report.needs.title", words.month(choice.month())),
                choice.area().name(),
                words.get(
                        choice.exact() ? "report.needs.lead" : "report.needs.lead.told",
                        choice.area().name(),
                        words.dates().dayAndTime(clock.instant())),
                PATH,
                frame.filters(),
                frame.ways(new Link(choice.address(MonthPages.PATH), words.get("report.to.month"))),
                nothing ? List.of() : highlights(choice, months, words),
                nothing ? List.of() : tables.of(choice, months, words),
                frame.notes());
    }

    private static List<Highlight> highlights(Choice choice, Months months, ReportWords words) {
        return Stream.of(Fate.NO_PROGRAMME, Fate.WAITING, Fate.REFUSED, Fate.SERVED)
                .map(fate -> {
                    var now = months.now().total(fate.code());
                    var before = months.before().total(fate.code());
                    return new Highlight(
                            words.get(fate.key()),
                            words.number(now),
                            words.get(fate.key() + ".what"),
                            words.changeSince(now, before, choice.month().minusMonths(1)),
                            ReportWords.shapeOf(now, before));
                })
                .toList();
    }
}
