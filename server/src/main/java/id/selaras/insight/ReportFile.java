package id.selaras.insight;

import id.selaras.ui.CsvText;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A report as a file for a spreadsheet: one number a line, with what it counts. */
final class ReportFile {

    private ReportFile() {}

    static String of(ReportPage page, Texts texts) {
        var head = Stream.of("report", "table", "row", "measure", "number")
                .map(column -> texts.get("report.file." + column))
                .toList();
        return CsvText.of(head, page.tables().stream().flatMap(table -> lines(page, table)));
    }

    private static Stream<List<String>> lines(ReportPage page, ReportTable table) {
        return table.rows().stream()
                .flatMap(row -> IntStream.range(0, table.heads().size())
                        .mapToObj(column -> List.of(
                                page.title() + ", " + page.area(),
                                table.title(),
                                row.label(),
                                table.heads().get(column),
                                row.cells().get(column).raw())));
    }
}
