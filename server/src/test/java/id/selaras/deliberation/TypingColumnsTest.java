package id.selaras.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.deliberation.TypingLayout.Column;
import id.selaras.deliberation.TypingLayout.Content;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
class TypingColumnsTest {
    private static final String OWN = "nik, NIK\nkosong; CATATAN\nnomor_kk\tNO_KK";

    private final TestServer server;
    private Officer administrator;
    private Officer neighbour;

    TypingColumnsTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void settle() {
        administrator = server.database().officer(Role.ADMINISTRATOR, "33.04");
        neighbour = server.database().officer(Role.ADMINISTRATOR, "33.02");
    }

    @AfterEach
    void forget() {
        server.database().owner().sql("delete from deliberation.typing_columns").update();
    }

    @Test
    void the_customary_order_names_every_content_but_the_empty_one_and_what_is_written_reads_back() {
        var customary = columnsOf("33.04");
        assertThat(customary).extracting(Column::content).contains(Content.values()[0], Content.NIK, Content.PROPOSAL);
        assertThat(customary).hasSize(Content.values().length - 1);
        assertThat(TypingLayout.read(TypingLayout.write(customary)).columns()).isEqualTo(customary);
    }

    @Test
    void each_line_that_cannot_be_read_is_named_with_its_reason() {
        var layout =
                TypingLayout.read("# isi, judul\nnama, NAMA\nzodiak, ZODIAK\nnik\nrt, nama\nrw, " + "x".repeat(61));
        assertThat(layout.faults())
                .extracting(fault -> fault.line() + " " + fault.problem())
                .containsExactly("3 content", "4 head", "5 twice", "6 long");
        assertThat(TypingLayout.read("nama, NAMA").faults())
                .extracting(TypingLayout.Fault::problem)
                .containsExactly("no-mark");
    }

    @Test
    void a_district_keeps_its_own_order_looks_at_it_first_and_goes_back_to_the_default() {
        var visitor = Visitor.as(server, administrator);
        visitor.get("/kelola/daftar-ketik");
        var looked = visitor.post("/kelola/daftar-ketik", Map.of("kolom", OWN, "langkah", "lihat"));
        assertThat(looked.body()).contains("CATATAN", "urutan bawaan");
        assertThat(columnsOf("33.04")).hasSizeGreaterThan(3);
        var refused = visitor.post("/kelola/daftar-ketik", Map.of("kolom", "zodiak, X", "langkah", "simpan"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Baris 1: isi kolom tidak dikenal");
        visitor.post("/kelola/daftar-ketik", Map.of("kolom", OWN, "langkah", "simpan"));
        assertThat(columnsOf("33.04"))
                .containsExactly(
                        new Column(Content.NIK, "NIK"),
                        new Column(Content.EMPTY, "CATATAN"),
                        new Column(Content.CARD_NO, "NO_KK"));
        assertThat(columnsOf("33.02")).as("next door").hasSizeGreaterThan(3);
        assertThat(acts("deliberation.columns-set")).isEqualTo(1);
        visitor.get("/kelola/daftar-ketik");
        visitor.post("/kelola/daftar-ketik/bawaan", Map.of());
        assertThat(columnsOf("33.04")).hasSizeGreaterThan(3);
        assertThat(acts("deliberation.columns-reset")).isEqualTo(1);
    }

    @Test
    void nobody_but_the_areas_administrator_writes_its_order_whichever_way() {
        var insert = "insert into deliberation.typing_columns (area_code, columns) values ('33.04', 'nik, NIK')";
        assertThatThrownBy(() -> sql(neighbour, insert)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql(server.database().officer(Role.MANAGER, "33.04"), insert))
                .isInstanceOf(DataAccessException.class);
        sql(administrator, insert);
        assertThat(sql(neighbour, "delete from deliberation.typing_columns")).isZero();
        assertThat(sql(neighbour, "update deliberation.typing_columns set columns = 'x'"))
                .isZero();
        assertThat(sql(administrator, "delete from deliberation.typing_columns"))
                .isEqualTo(1);
    }

    private List<Column> columnsOf(String area) {
        return server.as(administrator, () -> server.bean(TypingColumns.class).of(area));
    }

    private int sql(Officer officer, String statement) {
        return server.as(
                officer,
                () -> java.util.Objects.requireNonNull(server.bean(TransactionTemplate.class)
                        .execute(status ->
                                server.bean(JdbcClient.class).sql(statement).update())));
    }

    private long acts(String act) {
        return server.database()
                .owner()
                .sql("select count(*) from journal.entry where act = :act")
                .param("act", act)
                .query(Long.class)
                .single();
    }
}
