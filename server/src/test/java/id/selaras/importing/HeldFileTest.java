package id.selaras.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.importing.Mapping.AreaScheme;
import id.selaras.importing.Mapping.DateOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The file of held rows can be mended and dropped again: it reads back as it was written. */
class HeldFileTest {
    private static final Heads HEADS = new Heads(List.of("nik", "nama", "alamat", "nik", "", "kode_kel"));
    private static final int WIDTH = HEADS.written().size();

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var odd = Arbitraries.of(
                "",
                "=1+1",
                "'=1+1",
                "''@x",
                "+62 812",
                "-",
                "@SUM(A1)",
                "\tcell",
                "\rcell",
                "0012",
                "3304201408800001",
                "3.3042014088E+15",
                "a\"b",
                "\"",
                "\"\"",
                "one\ntwo",
                "one\r\ntwo",
                "a;b,c|d\te",
                "  blanks  ",
                "'quoted'",
                "_x000D_",
                "_x005F_",
                "<b>&amp;</b>",
                "\u00A0",
                "Ba'u – Salo’o",
                "\uD83C\uDF3E padi",
                "sep=;",
                "null");
        var any =
                Arbitraries.strings().withChars("ab=+-@'\"\r\n\t ;,|_x0D<>&é0").ofMaxLength(12);
        var cell = Arbitraries.oneOf(odd, any);
        return cell.list().ofSize(WIDTH).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 300)
    void as_csv(@ForAll("tables") List<List<String>> table) throws IOException {
        assertThat(backFrom(table, HeldFile::csv)).isEqualTo(table);
    }

    @Property(tries = 150)
    void as_workbook(@ForAll("tables") List<List<String>> table) throws IOException {
        assertThat(backFrom(table, HeldFile::workbook)).isEqualTo(table);
    }

    @Test
    void reasons_stand_at_the_end_and_are_not_read_nor_written_twice() throws IOException {
        var row = new HeldRow(
                2,
                List.of("1", "2", "3", "4", "5", "6"),
                List.of(RowFinding.of(RowProblem.NUMBER_TOO_SHORT, Column.NIK, "1", "15")));
        var once = written(HEADS, List.of(row), HeldFile::csv);
        assertThat(once)
                .containsExactly(
                        List.of("nik", "nama", "alamat", "nik", "", "kode_kel", "selaras_alasan", "selaras_perbaikan"),
                        List.of("1", "2", "3", "4", "5", "6", "wrong NUMBER_TOO_SHORT", "mend NUMBER_TOO_SHORT"));
        var again = new HeldRow(2, once.getLast(), row.findings());
        assertThat(written(new Heads(once.getFirst()), List.of(again), HeldFile::csv))
                .isEqualTo(once);
        assertThat(new Heads(once.getFirst()).fingerprint()).isEqualTo(HEADS.fingerprint());
    }

    @Test
    void no_cell_of_the_file_is_run_as_a_formula() throws IOException {
        var out = new ByteArrayOutputStream();
        file(HEADS)
                .csv(Stream.of(new HeldRow(2, List.of("=cmd|'/C calc'!A0", "@x", "+1", "-1", "", ""), List.of())), out);
        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("\n'=cmd|'/C calc'!A0;'@x;'+1;'-1;");
    }

    private interface Format {
        void write(HeldFile file, Stream<HeldRow> rows, OutputStream out) throws IOException;
    }

    private static List<List<String>> backFrom(List<List<String>> table, Format format) throws IOException {
        var rows = IntStream.range(0, table.size())
                .mapToObj(i -> new HeldRow(i + 2L, table.get(i), List.of()))
                .toList();
        var read = written(HEADS, rows, format);
        return read.subList(1, read.size()).stream()
                .map(row -> filled(row).subList(0, WIDTH))
                .toList();
    }

    private static List<List<String>> written(Heads heads, List<HeldRow> rows, Format format) throws IOException {
        var folder = Files.createTempDirectory("held");
        var path = folder.resolve("held");
        try (var out = Files.newOutputStream(path)) {
            format.write(file(heads), rows.stream(), out);
        }
        var read = new ArrayList<List<String>>();
        try (var source = DroppedFile.open(path, folder)) {
            for (var row = source.next(); row != null; row = source.next()) {
                assertThat(row.problems()).isEmpty();
                read.add(row.cells());
            }
        }
        Files.delete(path);
        Files.delete(folder);
        return read;
    }

    /** A workbook doesn't keep empty cells at a row's end. */
    private static List<String> filled(List<String> cells) {
        var filled = new ArrayList<>(cells);
        while (filled.size() < WIDTH) {
            filled.add("");
        }
        return filled;
    }

    private static HeldFile file(Heads heads) {
        return new HeldFile(
                heads,
                Extract.mapping(heads, DateOrder.DAY_FIRST, AreaScheme.KEMENDAGRI),
                finding -> "wrong " + finding.problem(),
                finding -> "mend " + finding.problem());
    }
}
