package id.selaras.privacy;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What stops while somebody's data may not be used, and what goes on. Exports and agendas are proved where they are made. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuspendedUseTest {
    private final TestServer server;
    private final Window window;
    private final Officer facilitator;

    SuspendedUseTest(TestServer server) {
        this.server = server;
        this.window = new Window(server);
        this.facilitator = server.database().officer(Role.FACILITATOR, GUNUNGJATI);
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
    }

    @BeforeEach
    void useIsSuspended() {
        server.database().owner().sql("truncate privacy.restriction").update();
        server.as(window.puskesos, () -> server.bean(Restrictions.class).place(SUMIRAH, "NIK dipakai orang lain"));
    }

    private void lifted() {
        server.as(window.puskesos, () -> server.bean(Restrictions.class).lift(SUMIRAH, "Sudah dibetulkan"));
    }

    @Test
    void no_score_is_worked_out_for_the_family_until_it_is_lifted() {
        var path = "/keluarga/" + SARWONOS + "/skor";
        assertThat(server.get(window.supervisor, path).body())
                .contains("Skor tidak dihitung")
                .doesNotContain("14 kriteria");
        lifted();
        assertThat(server.get(window.supervisor, path).body())
                .doesNotContain("Skor tidak dihitung")
                .contains("14 kriteria");
    }

    @Test
    void worklists_leave_the_family_out_and_say_that_somebody_is() {
        server.database()
                .owner()
                .sql("update registry.sheet set observed_on = date '2020-01-01'")
                .update();
        var path = "/daftar-kerja?desa=" + GUNUNGJATI + "&jenis=basi";
        assertThat(server.get(window.puskesos, path).body())
                .contains("1 tidak ditampilkan")
                .doesNotContain("/keluarga/" + SARWONOS);
        lifted();
        assertThat(server.get(window.puskesos, path).body())
                .doesNotContain("tidak ditampilkan")
                .contains("/keluarga/" + SARWONOS);
    }

    @Test
    void a_search_shows_whoever_need_not_see_more_the_name_the_village_and_a_mark() {
        assertThat(searched(facilitator))
                .contains("Sumirah", "Penggunaan dibatasi", "Gunungjati")
                .doesNotContain("11 Agu 1968", "KK Sarwono");
        assertThat(searched(window.puskesos)).contains("Penggunaan dibatasi", "11 Agu 1968");
        lifted();
        assertThat(searched(facilitator)).doesNotContain("Penggunaan dibatasi").contains("11 Agu 1968");
    }

    @Test
    void a_list_is_recorded_and_its_report_names_whose_use_is_suspended() {
        var list = UUID.randomUUID();
        var owner = server.database().owner();
        owner.sql("""
                        with one as (
                          insert into importing.import (id, district_no, file_name, bytes, digest, state, actor)
                          select :id, 3304000000, 'dtsen.csv', 10, '', 'done', id from access.account where name = 'selaras.system' returning id)
                        insert into importing.file (import_id, heads, head_row, sample) select id, '{nama}', 1, '[]' from one""").param("id", list).update();
        owner.sql("update registry.person set origin = :list, phone = '+6284900000009' where id = :id")
                .param("list", list)
                .param("id", SUMIRAH)
                .update();
        assertThat(server.get(window.secretariat, "/impor/" + list).body())
                .contains("Pemakaian data ditunda: 1 orang", "Sumirah");
        lifted();
        assertThat(server.get(window.secretariat, "/impor/" + list).body()).doesNotContain("Pemakaian data ditunda");
    }

    private String searched(Officer officer) {
        var visitor = Visitor.as(server, officer);
        visitor.get("/keluarga");
        var page = visitor.post("/keluarga", Map.of("cari", "sumirah")).body();
        return page.substring(page.indexOf("<table"), page.indexOf("</table>")).replaceAll("\\s+", " ");
    }
}
