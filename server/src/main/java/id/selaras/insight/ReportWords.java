package id.selaras.insight;

import id.selaras.insight.ReportTable.Cell;
import id.selaras.insight.ReportTable.Legend;
import id.selaras.insight.ReportTable.Row;
import id.selaras.ui.Dates;
import id.selaras.ui.Shape;
import id.selaras.ui.Texts;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures and months in the words of a page. */
final class ReportWords {
    private static final int HUNDRED = 100;

    private final Texts texts;
    private final Dates dates;

    ReportWords(Texts texts, Extent area) {
        this.texts = texts;
        this.dates = new Dates(texts, area.zone());
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Dates dates() {
        return dates;
    }

    String month(YearMonth month) {
        return dates.month(month);
    }

    String number(Figure figure) {
        return figure.hidden() ? texts.get("report.hidden") : texts.get("number", figure.count());
    }

    Cell cell(Figure figure) {
        return figure.hidden()
                ? new Cell(texts.get("report.hidden"), texts.get("report.hidden"), true)
                : new Cell(texts.get("number", figure.count()), Long.toString(figure.count()), figure.count() == 0);
    }

    /** How much of both is the first, in whole percent; a dash when there is nothing or it is hidden. */
    Cell share(Figure part, Figure rest) {
        var all = part.plus(rest);
        if (all.hidden() || all.count() == 0) {
            return new Cell("–", "", true);
        }
        var percent = percent(part.count(), all.count());
        return new Cell(percent + "%", Long.toString(percent), false);
    }

    static long percent(long part, long all) {
        return Math.round(part * (double) HUNDRED / all);
    }

    Cell change(Figure now, Figure before) {
        if (now.hidden() || before.hidden()) {
            return new Cell("–", "", true);
        }
        var difference = now.count() - before.count();
        var text = difference == 0
                ? texts.get("report.same")
                : texts.get(difference > 0 ? "report.more" : "report.fewer", Math.abs(difference));
        return new Cell(text, Long.toString(difference), difference == 0);
    }

    /** "Naik 12 dari September 2026"; null when one of the two is hidden. */
    @Nullable
    String changeSince(Figure now, Figure before, YearMonth than) {
        if (now.hidden() || before.hidden()) {
            return null;
        }
        var difference = now.count() - before.count();
        var key = difference == 0 ? "report.since.same" : difference > 0 ? "report.since.more" : "report.since.fewer";
        return texts.get(key, Math.abs(difference), month(than));
    }

    static Shape shapeOf(Figure now, Figure before) {
        return now.count() == before.count() || now.hidden() || before.hidden()
                ? Shape.CALM
                : now.count() > before.count() ? Shape.RISING : Shape.FALLING;
    }

    /** A line of counts. */
    Row row(String label, @Nullable String href, List<Figure> figures) {
        return new Row(label, null, href, figures.stream().map(this::cell).toList(), null);
    }

    /** A table with the words that its name has in the bundle. */
    ReportTable table(String name, List<String> heads, List<Row> rows, @Nullable Legend bars) {
        var key = "report." + name;
        return new ReportTable(get(key), get(key + ".lead"), get(key + ".first"), heads, rows, bars);
    }
}
