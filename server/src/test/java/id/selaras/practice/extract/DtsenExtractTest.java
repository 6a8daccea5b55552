package id.selaras.practice.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.practice.extract.DtsenExtract.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DtsenExtractTest {
    private static final int PEOPLE = 4_000;

    @TempDir
    private Path folder;

    private List<List<String>> rows(String name, long seed, double changed) throws IOException {
        var written = new DtsenExtract(new Wish(PEOPLE, seed, changed)).write(folder.resolve(name));
        assertThat(written.people()).isBetween((long) PEOPLE, PEOPLE + 15L);
        try (var csv = CsvReader.builder().ofCsvRecord(written.file())) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others() throws IOException {
        rows("a", 7, 0);
        rows("b", 7, 0);
        rows("c", 8, 0);
        assertThat(folder.resolve("a/dtsen.csv")).hasSameBinaryContentAs(folder.resolve("b/dtsen.csv"));
        assertThat(Files.mismatch(folder.resolve("a/dtsen.csv"), folder.resolve("c/dtsen.csv")))
                .isNotNegative();
    }

    @Test
    void a_later_extract_differs_in_about_the_wanted_share_of_its_rows() throws IOException {
        var before = rows("before", 7, 0);
        var after = rows("after", 7, 5);
        assertThat(after).hasSameSizeAs(before);
        var changed = 0;
        for (var i = 0; i < before.size(); i++) {
            changed += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        assertThat(changed * 100.0 / before.size()).isCloseTo(5, Offset.offset(1.5));
    }

    @Test
    void numbers_have_the_structure_of_real_ones_and_serials_that_nobody_has() throws IOException {
        var rows = rows("numbers", 7, 0);
        var heading = rows.getFirst();
        var nik = heading.indexOf("nik");
        var card = heading.indexOf("nomor_kartu_keluarga");
        var seen = new HashSet<String>();
        assertThat(heading).hasSizeBetween(60, 90);
        for (var row : rows.subList(1, rows.size())) {
            assertThat(row).hasSameSizeAs(rows.getFirst());
            if (!row.get(nik).isEmpty()) {
                assertThat(Nik.parse(row.get(nik)).asOptional()).isPresent();
                assertThat(Integer.parseInt(row.get(nik).substring(12))).isGreaterThan(9000);
                assertThat(seen.add(row.get(nik))).isTrue();
            }
            if (!row.get(card).isEmpty()) {
                assertThat(FamilyCardNumber.parse(row.get(card)).asOptional()).isPresent();
                assertThat(Integer.parseInt(row.get(card).substring(12))).isGreaterThan(9000);
            }
        }
    }
}
