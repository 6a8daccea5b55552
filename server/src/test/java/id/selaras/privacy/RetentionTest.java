package id.selaras.privacy;

import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How long data are kept, and what has run out. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionTest {
    private final TestServer server;
    private final Window window;
    private final Officer administrator;

    RetentionTest(TestServer server) {
        this.server = server;
        this.window = new Window(server);
        this.administrator = server.database().officer(Role.ADMINISTRATOR, "33.04");
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
    }

    @Test
    void a_district_sets_its_own_clock_and_its_neighbour_keeps_the_built_in_one() {
        var visitor = Visitor.as(server, administrator);
        assertThat(visitor.get("/kelola/retensi").body()).contains("Kasus yang selesai", "60 bulan", "Bawaan program");
        var set = Map.of("data", "closed_case", "bulan", "36", "dasar", "Perbup uji 12", "akhir", "archive");
        assertThat(visitor.post("/kelola/retensi", set).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/kelola/retensi").body()).contains("36 bulan, diserahkan ke arsip", "Perbup uji 12");
        var neighbour = server.database().officer(Role.ADMINISTRATOR, "33.02");
        assertThat(server.get(neighbour, "/kelola/retensi").body()).doesNotContain("Perbup uji 12");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        var visitor = Visitor.as(server, administrator);
        visitor.get("/kelola/retensi");
        var refused = visitor.post("/kelola/retensi", Map.of("data", "x", "bulan", "0", "dasar", "", "akhir", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"f-data-e\"", "id=\"f-bulan-e\"", "id=\"f-dasar-e\"", "id=\"f-akhir-e\"");
    }

    @Test
    void the_manager_sees_how_much_has_run_out_in_the_own_area() {
        var id = window.identified(window.puskesos, SUMIRAH);
        server.database().owner().sql("""
                        update privacy.request set asked_at = now() - interval '7 years', state = 'refused', refusal = 'Tidak cocok'
                         where id = :id""").param("id", id).update();
        assertThat(server.get(window.manager, "/hak-data/jatuh-tempo").body()).contains("1, dari sebelum");
        assertThat(server.get(window.neighbour, "/hak-data/jatuh-tempo").body()).doesNotContain("1, dari sebelum");
    }
}
