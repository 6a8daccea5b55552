package id.selaras.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SelarasTest
class SheetTest {
    private static final ChosenArea DISTRICT = new ChosenArea("33.04", "Kabupaten Banjarnegara", true);
    private static final String HEADS =
            "jenis;kode;nama;wilayah;peran;tugas;instansi;jenis instansi;sektor;tanggal;masuk kerja;telepon\n";

    private final TestServer server;
    private final TestDatabase database;
    private Officer administrator;

    SheetTest(TestServer server) {
        this.server = server;
        this.database = server.database();
    }

    @BeforeEach
    void anAdministratorSignsIn() {
        administrator = database.officer(Role.ADMINISTRATOR, "33.04");
    }

    @Test
    void a_preview_says_what_every_row_does_and_changes_nothing() {
        var mark = mark();
        var preview = preview(HEADS
                + "instansi;dinkes-" + mark + ";Dinas Kesehatan;;;;;Dinas atau badan daerah;Kesehatan;;;\n"
                + "petugas;ani." + mark + ";Ani Lestari;;Petugas instansi;;dinkes-" + mark + ";;;;;\n"
                + "petugas;budi." + mark + ";Budi;33.04.01.2001;Petugas Puskesos;koordinator;;;;;;\n"
                + "petugas;citra." + mark + ";Citra;33.05;Petugas sekretariat;;;;;;;\n"
                + "libur;;Hari jadi;;;;;;;26/02/2027;;\n"
                + "makan;;Siang;;;;;;;;;\n");
        assertThat(preview.results())
                .extracting(RowResult::outcome)
                .containsExactly(
                        RowOutcome.NEW,
                        RowOutcome.NEW,
                        RowOutcome.NEW,
                        RowOutcome.BROKEN,
                        RowOutcome.NEW,
                        RowOutcome.BROKEN);
        assertThat(preview.results().get(3).problems())
                .containsExactly(new Problem("wilayah", "admin.refusal.outside_area"));
        assertThat(preview.results().get(5).problems()).containsExactly(new Problem("jenis", "admin.wrong.row-kind"));
        assertThat(count("select count(*) from access.account where name like '%." + mark + "'"))
                .isZero();
        assertThat(count("select count(*) from directory.organisation where code like '%-" + mark + "'"))
                .isZero();
    }

    @Test
    void what_was_looked_at_is_what_is_applied_and_a_second_time_nothing_changes() {
        var mark = mark();
        var text = HEADS
                + "instansi;dinkes-" + mark + ";Dinas Kesehatan;;;;;Dinas atau badan daerah;Kesehatan;;;\n"
                + "petugas;ani." + mark + ";Ani Lestari;;Petugas instansi;;dinkes-" + mark + ";;;;;\n"
                + "libur;;Libur " + mark + ";33.04.01.2001;;;;;;2027-03-01;ya;\n";
        var id = upload(text);
        var digest = as(() -> desk().preview(id)).orElseThrow().digest();
        assertThat(as(() -> desk().apply(id, digest)).orElseThrow().done()).isTrue();
        assertThat(
                        count(
                                "select count(*) from access.account a join access.post p on p.account_id = a.id where a.name = 'ani."
                                        + mark
                                        + "' and p.role = 'agency' and p.organisation_id is not null and p.area_code = '33.04'"))
                .isOne();
        assertThat(as(() -> desk().preview(id))).as("an applied sheet is gone").isEmpty();
        assertThat(preview(text).results()).extracting(RowResult::outcome).containsOnly(RowOutcome.UNCHANGED);
        var changed = preview(text.replace("Dinas Kesehatan", "Dinas Kesehatan Daerah"));
        assertThat(changed.results().getFirst().differences())
                .containsExactly(new RowResult.Difference(Column.NAME, "Dinas Kesehatan", "Dinas Kesehatan Daerah"));
    }

    @Test
    void a_sheet_that_would_now_do_something_else_is_shown_again_instead_of_applied() {
        var mark = mark();
        var id = upload(HEADS + "instansi;dinkes-" + mark + ";Dinas Kesehatan;;;;;local_office;Kesehatan;;;\n");
        var digest = as(() -> desk().preview(id)).orElseThrow().digest();
        database.owner()
                .sql("insert into directory.organisation (code, name, kind, area_code) values ('dinkes-" + mark
                        + "', 'Dinas lama', 'local_office', '33.04')")
                .update();
        var applied = as(() -> desk().apply(id, digest)).orElseThrow();
        assertThat(applied.done()).isFalse();
        assertThat(applied.preview().results()).extracting(RowResult::outcome).containsExactly(RowOutcome.CHANGED);
        assertThat(count("select count(*) from directory.organisation where name = 'Dinas Kesehatan'"))
                .isZero();
    }

    @Test
    void a_sheet_gives_nobody_more_than_the_administrator_may_and_nothing_to_the_administrator() {
        var preview = preview(HEADS
                + "petugas;" + administrator.name() + ";Petugas " + administrator.name() + ";;Manajer SLRT;;;;;;;\n"
                + "petugas;setara." + mark() + ";Setara;;Pengelola;;;;;;;\n"
                + "petugas;atas." + mark() + ";Atas;33;Manajer SLRT;;;;;;;\n");
        assertThat(preview.results()).extracting(RowResult::outcome).containsOnly(RowOutcome.BROKEN);
        assertThat(preview.results())
                .extracting(result -> result.problems().getFirst().key())
                .containsExactly(
                        "admin.refusal.own_account",
                        "admin.refusal.administrator_from_above",
                        "admin.refusal.outside_area");
    }

    @Test
    void another_administrator_neither_sees_nor_applies_my_sheet() {
        var id = upload(HEADS + "libur;;Hari jadi;;;;;;;2027-04-01;;\n");
        var other = database.officer(Role.ADMINISTRATOR, "33.04");
        assertThat(server.as(other, () -> desk().preview(id))).isEmpty();
    }

    @Test
    void the_templates_read_back_as_sheets_without_rows() {
        assertThatThrownBy(() -> SheetFile.read(SheetTemplate.csv())).hasMessage("admin.sheet.empty");
        assertThatThrownBy(() -> SheetFile.read(SheetTemplate.workbook())).hasMessage("admin.sheet.empty");
    }

    @Test
    void a_csv_of_an_older_excel_is_read_too() {
        var rows = SheetFile.read("jenis,nama\nlibur,Café\n".getBytes(Charset.forName("windows-1252")));
        assertThat(rows.getFirst().text(Column.NAME)).isEqualTo("Café");
    }

    @Test
    void what_is_no_sheet_is_refused_with_a_reason() {
        for (var content : List.of("PK\u0003\u0004 bukan excel", "\0\1\2", "%PDF-1.7", "")) {
            assertThatThrownBy(() -> SheetFile.read(content.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SheetUnreadable.class);
        }
        var long_ = HEADS + "libur;;Hari;;;;;;;2027-04-01;;\n".repeat(SheetFile.MOST_ROWS + 1);
        assertThatThrownBy(() -> SheetFile.read(long_.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("admin.sheet.too-long");
    }

    private SheetDesk.Preview preview(String text) {
        var id = upload(text);
        return as(() -> desk().preview(id)).orElseThrow();
    }

    private UUID upload(String text) {
        return as(() -> desk().upload(DISTRICT, "lembar.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private SheetDesk desk() {
        return server.bean(SheetDesk.class);
    }

    private <T> T as(Callable<T> work) {
        return server.as(administrator, work);
    }

    private long count(String sql) {
        return database.owner().sql(sql).query(Long.class).single();
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
