package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is typed at the window outlives a locked session and a closed tab. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeDraftTest {
    private Office office;
    private Visitor window;

    @BeforeAll
    void open(TestServer server) {
        office = Office.over(server);
    }

    @BeforeEach
    void aWindowWithoutDrafts() {
        office.server
                .database()
                .owner()
                .sql("delete from casework.intake_draft")
                .update();
        window = Visitor.as(office.server, office.puskesos);
        window.get("/terima");
    }

    @Test
    void a_saved_draft_is_continued_with_everything_that_was_typed() {
        var saved = window.post("/terima/draf", form());
        assertThat(saved.statusCode()).isEqualTo(302);
        var page = window.get("/terima").body();
        assertThat(page).contains("Draf Anda").contains("Atapnya bocor di dua tempat");
        var draft =
                window.get(saved.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
        assertThat(draft.body())
                .contains("Atapnya bocor di dua tempat, hujan masuk")
                .contains("value=\"Mbah Karso\"")
                .contains("value=\"0812 3456 7890\"")
                .doesNotContain("Draf Anda");
    }

    @Test
    void the_address_of_a_draft_names_nobody() {
        var saved = window.post("/terima/draf", form());
        assertThat(saved.headers().firstValue("Location").orElseThrow()).matches(".*/terima\\?draf=[0-9a-f-]{36}");
    }

    @Test
    void it_is_there_after_the_session_was_locked_and_opened_again() {
        window.post("/terima/draf", form());
        lock(true);
        assertThat(window.get("/terima").statusCode()).isEqualTo(302);
        assertThat(sentWhileLocked()).endsWith("/kunci?kembali=%2Fterima");
        lock(false);
        assertThat(window.get("/terima").body()).contains("Draf Anda");
    }

    @Test
    void nobody_else_sees_it_not_even_at_the_same_window() {
        var id = window.hidden("id");
        window.post("/terima/draf", form());
        for (var other : new Officer[] {office.colleague, office.secretariat, office.manager, office.auditor}) {
            assertThat(rowsSeenBy(other)).as(other.name()).isZero();
        }
        var colleague = Visitor.as(office.server, office.colleague);
        assertThat(colleague.get("/terima").body()).doesNotContain("Draf Anda");
        assertThat(colleague.get("/terima?draf=" + id).body()).doesNotContain("Mbah Karso");
        colleague.post("/terima/draf/" + id + "/buang", Map.of());
        assertThat(rowsSeenBy(office.puskesos)).isEqualTo(1);
    }

    @Test
    void recording_or_discarding_ends_it() {
        var form = form();
        window.post("/terima/draf", form);
        window.get("/terima");
        window.post("/terima", form);
        assertThat(rowsSeenBy(office.puskesos)).isZero();
        window.get("/terima");
        form.put("id", NewId.next().toString());
        window.post("/terima/draf", form);
        window.get("/terima");
        window.post("/terima/draf/" + form.get("id") + "/buang", Map.of());
        assertThat(rowsSeenBy(office.puskesos)).isZero();
    }

    @Test
    void after_seven_days_it_is_gone_and_the_sweep_takes_the_row() {
        window.post("/terima/draf", form());
        office.server
                .database()
                .owner()
                .sql("update casework.intake_draft set saved_at = now() - interval '8 days'")
                .update();
        assertThat(window.get("/terima").body()).doesNotContain("Draf Anda");
        office.server.bean(IntakeDrafts.class).sweep();
        assertThat(rows()).isZero();
        window.post("/terima/draf", form());
        office.server.bean(IntakeDrafts.class).sweep();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void an_empty_form_is_not_kept() {
        window.post("/terima/draf", Map.of("cari", "Sumi"));
        assertThat(rows()).isZero();
    }

    private Map<String, String> form() {
        var form = new HashMap<String, String>();
        form.put("id", window.hidden("id").isEmpty() ? NewId.next().toString() : window.hidden("id"));
        form.put("orang", "baru");
        form.put("nama", "Mbah Karso");
        form.put("kata", "Atapnya bocor di dua tempat, hujan masuk");
        form.put("telepon", "0812 3456 7890");
        form.put("hal", "house");
        form.put("izin", "yes");
        return form;
    }

    private String sentWhileLocked() {
        return office.server
                .send(java.net.http.HttpRequest.newBuilder(office.server.address("/terima"))
                        .header("Cookie", "selaras=" + office.puskesos.token() + "; XSRF-TOKEN=abc")
                        .header(
                                "Referer",
                                office.server
                                        .address("/terima?draf=" + NewId.next())
                                        .toString())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=AAAAYWJj&kata=Atap")))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private void lock(boolean locked) {
        office.server
                .database()
                .owner()
                .sql("update access.session set locked = :locked, last_seen_at = now() where account_id = :account")
                .param("locked", locked)
                .param("account", office.puskesos.account())
                .update();
    }

    private long rowsSeenBy(Officer officer) {
        return office.server.as(
                officer,
                () -> office.inTransaction(() -> office.server
                        .bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("select count(*) from casework.intake_draft")
                        .query(Long.class)
                        .single()));
    }

    private long rows() {
        return office.server
                .database()
                .owner()
                .sql("select count(*) from casework.intake_draft")
                .query(Long.class)
                .single();
    }
}
