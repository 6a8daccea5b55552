package id.selaras.importing;

import static id.selaras.importing.Extract.FAMILY;
import static id.selaras.importing.Extract.HEADS;
import static id.selaras.importing.Extract.csv;
import static id.selaras.importing.Extract.person;
import static id.selaras.importing.Extract.read;
import static id.selaras.importing.Extract.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.engine.identity.Sex;
import id.selaras.importing.Mapping.AreaScheme;
import id.selaras.importing.Mapping.DateOrder;
import id.selaras.registry.Relation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices really drop: each fault is named with its column, and no good row suffers for it. */
class BadExtractTest {

    @Test
    void a_good_family_is_read_whole() {
        var read = read(csv(FAMILY));
        assertThat(read.families()).hasSize(1);
        assertThat(read.held()).isEmpty();
        assertThat(read.rows()).allSatisfy(row -> assertThat(row.findings()).isEmpty());
        var mother = read.row(3).person();
        assertThat(mother.name()).isEqualTo("TUMINAH");
        assertThat(mother.sex()).isEqualTo(Sex.FEMALE);
        assertThat(mother.relation()).isEqualTo(Relation.SPOUSE);
        assertThat(read.families().getFirst().family().areaNo()).isEqualTo(3304202002L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void a_name_with_an_accent_survives_every_encoding(String encoding) {
        var text = csv(with(3, "nama", "RENÉE D’ARC"));
        assertThat(read(text, Charset.forName(encoding)).row(3).person().name()).isEqualTo("RENÉE D’ARC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_mark_in_front_is_no_part_of_the_first_head(String encoding) {
        var read = read("\uFEFF" + csv(FAMILY), Charset.forName(encoding));
        assertThat(read.heads().names().getFirst()).isEqualTo("nomor_kartu_keluarga");
        assertThat(read.held()).isEmpty();
    }

    @Test
    void a_damaged_letter_holds_its_row_only() {
        var bytes = csv(with(3, "nama", "RENÉE")).getBytes(StandardCharsets.UTF_8);
        var damaged = new byte[bytes.length + 1];
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("WAHYU");
        System.arraycopy(bytes, 0, damaged, 0, at);
        damaged[at] = (byte) 0xFF;
        System.arraycopy(bytes, at, damaged, at + 1, bytes.length - at);
        var read = read(damaged);
        assertThat(read.row(3).person().name()).isEqualTo("RENÉE");
        assertThat(read.held()).containsExactly(4L);
        assertThat(read.said(4)).contains("ENCODING_BROKEN at nama");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void each_delimiter_is_recognised(String delimiter) {
        assertThat(read(csv(FAMILY).replace(";", delimiter)).held()).isEmpty();
    }

    @Test
    void a_line_that_says_the_delimiter_is_no_row() {
        assertThat(read("sep=;\r\n" + csv(FAMILY)).row(2).person().name()).isEqualTo("SARWONO");
    }

    @Test
    void a_title_above_the_heads_is_skipped_and_rows_keep_their_numbers() {
        var read = read("DATA DTSEN KABUPATEN CONTOH;;;;;;;;;\r\n\r\n" + csv(FAMILY));
        assertThat(read.rows()).extracting(ImportRow::number).containsExactly(4L, 5L, 6L);
        assertThat(read.held()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,30E+15", "3.30420140880E+15", "3,30420140880000E15"})
    void sixteen_digits_that_a_spreadsheet_rounded_are_never_guessed(String rounded) {
        var read = read(csv(with(2, "nik", rounded)));
        assertThat(read.held()).containsExactly(2L);
        assertThat(read.said(2)).contains("NUMBER_ROUNDED at nik");
        assertThat(read.row(2).person().nik()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "330420140880000, NUMBER_TOO_SHORT",
        "33042014088000011, NUMBER_TOO_LONG",
        "33042014O8800001, NUMBER_NOT_DIGITS",
        "1111111111111111, NUMBER_FAKE",
        "3304203913800001, NUMBER_DATE_IMPOSSIBLE"
    })
    void a_wrong_nik_holds_its_row_with_the_reason(String nik, String problem) {
        var read = read(csv(with(2, "nik", nik)));
        assertThat(read.held()).containsExactly(2L);
        assertThat(read.said(2)).contains(problem + " at nik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'3304201408800001", "=\"3304201408800001\"", "330420 140880 0001", "3304201408800001.0"})
    void a_nik_written_around_the_spreadsheet_is_read(String nik) {
        assertThat(read(csv(with(
                                2,
                                "nik",
                                nik.replace("\"", "\"\"").contains("\"\"")
                                        ? "\"" + nik.replace("\"", "\"\"") + "\""
                                        : nik)))
                        .row(2)
                        .person()
                        .nik()
                        .digits())
                .isEqualTo("3304201408800001");
    }

    @Test
    void somebody_without_nik_goes_in_with_a_remark() {
        var read = read(csv(with(2, "nik", "-")));
        assertThat(read.held()).isEmpty();
        assertThat(read.said(2)).containsExactly("NIK_MISSING at nik");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"14/08/1980", "14-08-1980", "1980-08-14", "14 Agustus 1980", "14 Agu 1980", "29447", "14.08.1980"
            })
    void a_day_of_birth_is_understood_in_each_way_of_writing(String written) {
        var read = read(csv(with(2, "tanggal_lahir", written)));
        assertThat(read.row(2).person().birth().date().earliest()).isEqualTo(LocalDate.of(1980, 8, 14));
        assertThat(read.held()).isEmpty();
    }

    @Test
    void where_months_come_first_the_mapping_says_so() {
        var text = csv(with(3, "tanggal_lahir", "03/12/1984")).getBytes(StandardCharsets.UTF_8);
        var read = read(text, DateOrder.MONTH_FIRST, AreaScheme.KEMENDAGRI, Map.of());
        assertThat(read.row(3).person().birth().date().earliest()).isEqualTo(LocalDate.of(1984, 3, 12));
    }

    @ParameterizedTest
    @CsvSource({"31-02-1980, BIRTH_NO_SUCH_DAY", "kemarin dulu, BIRTH_UNREADABLE", "14-08-2080, BIRTH_IN_FUTURE"})
    void an_impossible_day_of_birth_holds_its_row(String written, String problem) {
        var read = read(csv(with(2, "tanggal_lahir", written)));
        assertThat(read.held()).containsExactly(2L);
        assertThat(read.said(2)).contains(problem + " at tanggal_lahir");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1:A9)", "=HYPERLINK(\"\"http://x\"\")", "@SUM(1)", "+cmd|' /C calc'!A0()", "=A2"})
    void a_formula_is_never_a_value(String formula) {
        var read = read(csv(with(2, "nama", "\"" + formula + "\"")));
        assertThat(read.held()).containsExactly(2L);
        assertThat(read.said(2)).contains("FORMULA at nama");
    }

    @Test
    void a_spreadsheet_error_is_named() {
        assertThat(read(csv(with(2, "nama", "#REF!"))).said(2)).contains("SPREADSHEET_ERROR at nama");
    }

    @Test
    void a_quote_that_is_never_closed_breaks_its_row_and_no_other() {
        var rows = new ArrayList<>(with(2, "alamat", "\"Jalan Mawar"));
        for (int i = 1; i <= 300; i++) {
            rows.add(person(
                    "330420110214%04d".formatted(i + 100),
                    "330420140880%04d".formatted(i + 100),
                    "ORANG " + letters(i),
                    "1",
                    "14-08-1980",
                    "1"));
        }
        var read = read(csv(rows));
        assertThat(read.held()).containsExactly(2L);
        assertThat(read.said(2)).contains("QUOTE_OPEN");
        assertThat(read.count()).isEqualTo(303);
    }

    @Test
    void a_file_cut_in_a_quoted_cell_loses_its_last_row_only() {
        var whole = csv(with(4, "alamat", "\"Jalan Melati\r\nRT 2\""));
        var read = read(whole.substring(0, whole.indexOf("Melati") + 6));
        assertThat(read.held()).containsExactly(4L);
        assertThat(read.said(4)).contains("QUOTE_OPEN");
        assertThat(read(whole).held()).isEmpty();
    }

    @Test
    void a_row_cut_short_is_held_for_what_it_misses() {
        var whole = csv(FAMILY);
        var read = read(whole.substring(0, whole.indexOf("WAHYU") + 3));
        assertThat(read.held()).containsExactly(4L);
        assertThat(read.said(4)).contains("CELLS_MISSING");
    }

    @Test
    void a_row_with_more_cells_than_heads_is_held_because_its_columns_have_moved() {
        var read = read(csv(with(2, "alamat", "Jalan Mawar; RT 2")));
        assertThat(read.held()).containsExactly(2L);
        assertThat(read.said(2)).contains("CELLS_TOO_MANY");
    }

    @ParameterizedTest
    @CsvSource({
        "3304202099, AREA_UNKNOWN",
        "3305202002, AREA_OUTSIDE",
        "33042020, AREA_UNREADABLE",
        "Desa Contoh, AREA_UNREADABLE",
        "'', AREA_MISSING"
    })
    void a_village_that_is_not_there_holds_its_row(String code, String problem) {
        var read = read(csv(with(2, "kode_kel", code)));
        assertThat(read.held()).containsExactly(2L);
        assertThat(read.said(2)).contains(problem + " at kode_kel");
    }

    @Test
    void codes_of_bps_pass_through_the_crosswalk() {
        var text = csv(with(2, "kode_kel", "3304130999")).replace(Extract.VILLAGE, "3304130011");
        var read = read(
                text.getBytes(StandardCharsets.UTF_8),
                DateOrder.DAY_FIRST,
                AreaScheme.BPS,
                Map.of("3304130011", 3304202002L));
        assertThat(read.held()).containsExactly(2L);
        assertThat(read.said(2)).contains("AREA_NOT_IN_CROSSWALK at kode_kel");
        assertThat(read.row(3).family().areaNo()).isEqualTo(3304202002L);
    }

    @Test
    void two_heads_in_one_family_are_both_held_and_their_child_is_not() {
        var read = read(csv(with(3, "id_hub_kepala_keluarga", "1")));
        assertThat(read.held()).containsExactly(2L, 3L);
        assertThat(read.row(2).findings()).anySatisfy(finding -> {
            assertThat(finding.problem()).isEqualTo(RowProblem.TWO_HEADS);
            assertThat(finding.arguments()).containsExactly("3");
        });
    }

    @Test
    void a_family_without_a_head_is_held_unless_the_registry_knows_it() {
        var family =
                read(csv(with(2, "id_hub_kepala_keluarga", "8"))).families().getFirst();
        assertThat(family.held()).hasSize(3);
        assertThat(family.headKnown().held()).isEmpty();
    }

    @Test
    void a_couple_of_one_sex_goes_in_with_a_remark() {
        var read = read(csv(with(3, "jenis_kelamin", "1")));
        assertThat(read.held()).isEmpty();
        assertThat(read.said(3)).contains("COUPLE_SAME_SEX at jenis_kelamin", "NIK_SEX_DIFFERS at jenis_kelamin");
    }

    @Test
    void a_child_older_than_its_mother_is_held_and_the_mother_is_not() {
        var read = read(csv(with(4, "tanggal_lahir", "05-06-1982")));
        assertThat(read.held()).containsExactly(4L);
        assertThat(read.row(4).findings()).anySatisfy(finding -> {
            assertThat(finding.problem()).isEqualTo(RowProblem.CHILD_OLDER_THAN_PARENT);
            assertThat(finding.arguments()).containsExactly("3");
        });
    }

    @Test
    void another_number_of_members_than_said_is_a_remark() {
        var read = read(csv(with(2, "jumlah_anggota_keluarga", "5")));
        assertThat(read.held()).isEmpty();
        assertThat(read.said(2)).containsExactly("COUNT_DIFFERS at jumlah_anggota_keluarga");
    }

    @Test
    void a_house_told_in_two_ways_is_a_remark_at_the_second() {
        var read = read(csv(with(3, "jenis_lantai_terluas", "8")));
        assertThat(read.said(3)).containsExactly("HOUSEHOLD_DIFFERS at jenis_lantai_terluas");
        assertThat(read.families().getFirst().answers().values())
                .extracting("sourceCode")
                .containsExactly("6");
    }

    @Test
    void one_nik_in_two_rows_holds_both_wherever_they_stand() {
        var rows = new ArrayList<>(FAMILY);
        rows.add(person("3304201102140099", "3304200506100003", "BAMBANG", "1", "05-06-2010", "1"));
        var read = read(csv(rows));
        assertThat(read.held()).containsExactly(4L, 5L);
        assertThat(read.said(5)).contains("NIK_TWICE at nik");
    }

    @Test
    void a_family_whose_rows_are_scattered_is_brought_together() {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < 50; i++) {
            for (var member : FAMILY) {
                rows.add(null);
            }
        }
        for (int member = 0; member < 3; member++) {
            for (int family = 0; family < 50; family++) {
                var cells = new ArrayList<>(FAMILY.get(member));
                cells.set(0, "330420110214%04d".formatted(family + 1));
                cells.set(5, cells.get(5).substring(0, 12) + "%04d".formatted(family + 1));
                rows.set(member * 50 + family, cells);
            }
        }
        var read = read(csv(rows));
        assertThat(read.families()).hasSize(50);
        assertThat(read.families())
                .allSatisfy(family -> assertThat(family.rows()).hasSize(3));
        assertThat(read.held()).isEmpty();
    }

    @Test
    void ten_thousand_columns_are_refused_with_both_numbers() {
        var wide = IntStream.range(0, 10_000).mapToObj(i -> "kolom" + i).collect(Collectors.joining(";"));
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(wide + "\r\n1;2"))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("import.file.columns");
                    assertThat(refused.arguments()).containsExactly("10000", "1000");
                });
    }

    @Test
    void ten_thousand_empty_columns_behind_the_heads_harm_nobody() {
        var text = csv(FAMILY).replace("\r\n", ";".repeat(10_000) + "\r\n");
        assertThat(read(text).held()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n\r\n", "\uFEFF"})
    void an_empty_file_is_called_empty(String text) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(text))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.file.empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "<html><body>", "Rar!\u001a"})
    void what_is_no_table_is_called_so(String text) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(text + "x".repeat(50)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.file.not-a-table"));
    }

    @Test
    void heads_are_recognised_in_another_order_and_spelling() {
        var one = new Heads(HEADS);
        var other = new Heads(HEADS.reversed().stream()
                .map(head -> head.replace('_', ' ').toUpperCase(java.util.Locale.ROOT))
                .toList());
        assertThat(other.fingerprint()).isEqualTo(one.fingerprint());
        assertThat(other.guesses()).containsExactlyInAnyOrderEntriesOf(one.guesses());
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26) + "NI";
    }
}
