package id.selaras.importing;

import static id.selaras.importing.Extract.FAMILY;
import static id.selaras.importing.Extract.HEADS;
import static id.selaras.importing.Extract.read;
import static id.selaras.importing.Extract.with;
import static id.selaras.importing.XlsxFile.heads;
import static id.selaras.importing.XlsxFile.places;
import static id.selaras.importing.XlsxFile.row;
import static id.selaras.importing.XlsxFile.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as spreadsheets, programs and ill-meaning people write them. */
class BadWorkbookTest {

    private static String rows(List<List<String>> people) {
        var text = new StringBuilder(heads(HEADS));
        for (int i = 0; i < people.size(); i++) {
            text.append(row(i + 2, places(people.get(i), i + 2)));
        }
        return text.toString();
    }

    /** The family with the father's cell in a column as this element. */
    private static byte[] fathers(String column, String element, String shared, String styles) {
        var place = HEADS.indexOf(column);
        var cells = new ArrayList<>(places(FAMILY.getFirst(), 2));
        cells.set(place, element.replace("REF", (char) ('A' + place) + "2"));
        var others = rows(FAMILY);
        return XlsxFile.of(
                sheet(heads(HEADS) + row(2, cells) + others.substring(others.indexOf("<row r=\"3\"")), ""),
                shared,
                styles);
    }

    @Test
    void the_first_sheet_that_is_shown_is_read() {
        var read = read(XlsxFile.of(sheet(rows(FAMILY), "")));
        assertThat(read.held()).isEmpty();
        assertThat(read.families()).hasSize(1);
        assertThat(read.row(2).person().name()).isEqualTo("SARWONO");
    }

    @Test
    void texts_that_cells_share_are_found_even_in_several_styles_and_with_their_pronunciation() {
        var shared = XlsxFile.shared(
                List.of("<t>ANI</t>", "<r><t>SITI </t></r><r><t>AMINAH</t></r><rPh sb=\"0\"><t>x</t></rPh>"));
        var read = read(fathers("nama", "<c r=\"REF\" t=\"s\"><v>1</v></c>", shared, ""));
        assertThat(read.row(2).person().name()).isEqualTo("SITI AMINAH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.30420140880000E15", "3304201408800010", "3.3042014088000000E+15"})
    void a_nik_kept_as_a_number_is_rounded_and_never_guessed(String number) {
        var read = read(fathers("nik", "<c r=\"REF\"><v>" + number + "</v></c>", "", ""));
        assertThat(read.held()).containsExactly(2L);
        assertThat(read.said(2)).contains("NUMBER_ROUNDED at nik");
        assertThat(read.row(2).cells().get(HEADS.indexOf("nik"))).contains("E+15");
    }

    @Test
    void a_nik_that_a_program_wrote_with_all_digits_is_whole() {
        var read = read(fathers("nik", "<c r=\"REF\"><v>3304201408800001</v></c>", "", ""));
        assertThat(read.row(2).person().nik().digits()).isEqualTo("3304201408800001");
    }

    @ParameterizedTest
    @CsvSource({"0, ", "1, BIRTH_FROM_SPREADSHEET at tanggal_lahir"})
    void a_day_kept_as_a_number_is_a_date_with_and_without_its_style(int plain, String said) {
        var styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\-mm\\-yyyy\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"164\"/><xf numFmtId=\"0\"/></cellXfs></styleSheet>";
        var read = read(fathers("tanggal_lahir", "<c r=\"REF\" s=\"" + plain + "\"><v>29447</v></c>", "", styles));
        assertThat(read.row(2).person().birth().date().earliest()).isEqualTo(LocalDate.of(1980, 8, 14));
        assertThat(read.said(2)).isEqualTo(said == null ? List.of() : List.of(said));
    }

    @Test
    void a_formula_is_not_believed_whatever_it_was_last_worked_out_to_be() {
        var read = read(fathers("nama", "<c r=\"REF\" t=\"str\"><f>A1&amp;B1</f><v>SARWONO</v></c>", "", ""));
        assertThat(read.held()).containsExactly(2L);
        assertThat(read.said(2)).contains("FORMULA at nama");
        assertThat(read.row(2).cells()).contains("=A1&B1");
    }

    @Test
    void a_formula_that_is_a_mere_text_is_that_text() {
        var read = read(fathers("nik", "<c r=\"REF\" t=\"str\"><f>\"3304201408800001\"</f><v>0</v></c>", "", ""));
        assertThat(read.row(2).person().nik().digits()).isEqualTo("3304201408800001");
        assertThat(read.held()).isEmpty();
    }

    @Test
    void cells_under_a_merged_block_are_named_and_the_first_row_goes_in() {
        var read =
                read(XlsxFile.of(sheet(rows(blank(FAMILY, 0)), "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>")));
        assertThat(read.held()).containsExactly(3L, 4L);
        assertThat(read.said(3)).contains("MERGED at nomor_kartu_keluarga");
    }

    @Test
    void rows_that_are_not_written_keep_the_numbers_of_those_that_are() {
        var read = read(XlsxFile.of(sheet(heads(HEADS) + row(70, places(FAMILY.getFirst(), 70)), "")));
        assertThat(read.rows()).extracting(ImportRow::number).containsExactly(70L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
            })
    void a_document_type_is_refused_before_any_entity_is_looked_at(String doctype) {
        var sheet = sheet(rows(FAMILY), "").replace(XlsxFile.HEAD, XlsxFile.HEAD + doctype);
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(XlsxFile.of(sheet)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.file.doctype"));
    }

    @Test
    void a_part_that_unpacks_without_end_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var good = new java.util.zip.ZipInputStream(
                    new java.io.ByteArrayInputStream(XlsxFile.of(sheet(rows(FAMILY), ""))));
            for (var entry = good.getNextEntry(); entry != null; entry = good.getNextEntry()) {
                if (!entry.getName().contains("sheet1")) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    good.transferTo(zip);
                    zip.closeEntry();
                }
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet(heads(HEADS), "")
                    .replace("</sheetData></worksheet>", "")
                    .getBytes());
            var blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 64; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertThat(bytes.size()).isLessThan(200_000);
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(bytes.toByteArray()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.file.bomb"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.9, 0.99})
    void half_a_workbook_is_called_half(double part) {
        var whole = XlsxFile.of(sheet(rows(with(2, "nama", "X".repeat(5_000))), ""));
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(Arrays.copyOf(whole, (int) (whole.length * part))))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.file.half"));
    }

    @Test
    void a_sheet_that_ends_in_the_middle_of_its_rows_is_called_half() {
        var sheet = sheet(rows(FAMILY), "");
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(XlsxFile.of(sheet.substring(0, sheet.indexOf("TUMINAH")))))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.file.half"));
    }

    @Test
    void ten_thousand_columns_are_refused() {
        var wide = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < 10_000; i++) {
            wide.append("<c t=\"inlineStr\"><is><t>k").append(i).append("</t></is></c>");
        }
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(XlsxFile.of(sheet(wide + "</row>", ""))))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.file.columns"));
    }

    @Test
    void the_old_binary_workbook_is_named_as_such() {
        var old = new byte[600];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(old))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.file.old-excel"));
    }

    private static List<List<String>> blank(List<List<String>> people, int place) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < people.size(); i++) {
            var cells = new ArrayList<>(people.get(i));
            if (i > 0) {
                cells.set(place, "");
            }
            rows.add(cells);
        }
        return rows;
    }
}
