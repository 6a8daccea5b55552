package id.selaras.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The file of held rows: the columns as they were dropped, in their order, and at the end what is wrong and what to do. It
 * can be mended and dropped again; the two last columns are not read then.
 */
final class HeldFile {
    private static final String WRONG_CELL = "FDE9D9";
    private static final int FLUSH = 500;
    private static final int WIDE = 60;

    private final Heads heads;
    private final Places places;
    private final Function<RowFinding, String> reason;
    private final Function<RowFinding, String> remedy;
    /** Not those that an earlier file of this kind had at its end. */
    private final List<Integer> theirs;

    HeldFile(Heads heads, Mapping mapping, Function<RowFinding, String> reason, Function<RowFinding, String> remedy) {
        this.heads = heads;
        this.places = new Places(heads, mapping);
        this.reason = reason;
        this.remedy = remedy;
        var names = heads.names();
        theirs = IntStream.range(0, names.size())
                .filter(place -> !Heads.isOurs(names.get(place)))
                .boxed()
                .toList();
    }

    /** Semicolons and a mark in front, as spreadsheets here expect it. */
    void csv(Stream<HeldRow> rows, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
            writer.writeRecord(head().stream().map(GuardedCell::guard).toList());
            rows.forEach(row -> writer.writeRecord(
                    line(row).stream().map(GuardedCell::guard).toList()));
        }
    }

    /** Every cell is text, so that no number is rounded; the wrong ones are coloured. */
    void workbook(Stream<HeldRow> rows, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Selaras", "1.0")) {
            var sheet = workbook.newWorksheet("Selaras");
            var head = head();
            sheet.freezePane(0, 1);
            for (int place = 0; place < head.size(); place++) {
                write(sheet, 0, place, head.get(place));
                sheet.style(0, place).bold().set();
                sheet.width(place, place < theirs.size() ? 18 : WIDE);
            }
            var at = new int[] {1};
            rows.forEach(row -> write(sheet, at[0]++, row));
        }
    }

    private void write(Worksheet sheet, int at, HeldRow row) {
        var line = line(row);
        for (int place = 0; place < line.size(); place++) {
            write(sheet, at, place, line.get(place));
            sheet.style(at, place).format("@").set();
        }
        for (var finding : row.findings()) {
            var column = finding.column();
            var place = column == null ? -1 : theirs.indexOf(places.of(column));
            if (place >= 0 && finding.severity() == RowFinding.Severity.ERROR) {
                sheet.style(at, place).format("@").fillColor(WRONG_CELL).set();
            }
        }
        if (at % FLUSH == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void write(Worksheet sheet, int at, int place, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(at, place, CellTexts.escape(GuardedCell.guard(text)));
        }
    }

    private List<String> head() {
        var head = new ArrayList<String>();
        theirs.forEach(place -> head.add(heads.written().get(place)));
        head.add(Heads.REASON);
        head.add(Heads.REMEDY);
        return head;
    }

    /** Cells beyond the last head come after ours, so that they are neither lost nor taken for a column's. */
    private List<String> line(HeldRow row) {
        var line = new ArrayList<String>();
        var cells = row.cells();
        theirs.forEach(place -> line.add(place < cells.size() ? cells.get(place) : ""));
        line.add(said(row, reason));
        line.add(said(row, remedy));
        line.addAll(cells.subList(Math.min(cells.size(), heads.written().size()), cells.size()));
        return line;
    }

    private static String said(HeldRow row, Function<RowFinding, String> words) {
        return row.findings().stream()
                .filter(finding -> finding.severity() == RowFinding.Severity.ERROR)
                .map(words)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
