package id.selaras.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticipationListsTest {
    private static final String LIST = "/kepesertaan/periksa?desa=" + Neighbourhood.GUNUNGJATI + "&jenis=";

    private final TestServer server;
    private Officer supervisor;

    ParticipationListsTest(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
        supervisor = server.database().officer(Role.SUPERVISOR, "33.04.20");
        for (var adult : List.of(Neighbourhood.SARWONO, Neighbourhood.SUMIRAH)) {
            server.database()
                    .owner()
                    .sql("""
                        insert into registry.sheet (subject_id, subject, area_no, answers, source_kind, observed_on)
                        values (:person, 'person', :area, '{"position": "casual"}', 'visit', '2026-09-01')\
                        """)
                    .param("person", adult)
                    .param("area", Neighbourhood.GUNUNGJATI_NO)
                    .update();
        }
    }

    @Test
    void who_receives_and_no_longer_fits_is_listed_with_the_reason_and_the_way_to_verify() {
        receives("SEMBAKO");
        decile("9");
        assertThat(list("tidak-lagi"))
                .contains("Sarwono", "Sembako", "Desil", "/usulan?jenis=objection&amp;klaim=", "bukan keputusan");
        decile("3");
        assertThat(list("tidak-lagi")).doesNotContain("/usulan?jenis=objection");
        nothingReceived();
    }

    @Test
    void who_fits_and_receives_nothing_is_listed_until_a_list_names_it() {
        assertThat(list("belum&program=SEMBAKO")).contains("/keluarga/" + Neighbourhood.SARWONOS + "/program");
        receives("SEMBAKO");
        assertThat(list("belum&program=SEMBAKO")).doesNotContain("/keluarga/" + Neighbourhood.SARWONOS + "/program");
        nothingReceived();
    }

    @Test
    void two_programmes_of_which_one_shuts_out_the_other_are_listed_together() {
        receives("BLT-DD");
        assertThat(list("bersama")).doesNotContain("/usulan?jenis=objection");
        receives("PKH");
        assertThat(list("bersama")).contains("keduanya tercatat aktif", "/usulan?jenis=objection");
        nothingReceived();
    }

    @Test
    void only_who_sends_somebody_out_sees_the_list_and_only_of_the_own_villages() {
        var window = server.database().officer(Role.PUSKESOS, Neighbourhood.GUNUNGJATI);
        assertThat(server.get(window, LIST + "belum").statusCode()).isEqualTo(403);
        var elsewhere = server.database().officer(Role.SUPERVISOR, "33.02.01");
        assertThat(server.get(elsewhere, LIST + "belum").body())
                .doesNotContain(Neighbourhood.SARWONOS.toString(), Neighbourhood.GUNUNGJATI);
    }

    private String list(String kind) {
        return server.get(supervisor, LIST + kind).body();
    }

    private void receives(String programme) {
        server.database()
                .owner()
                .sql("""
                    insert into registry.claim (area_no, subject, subject_id, kind, topic, state, source_kind, source_ref, observed_on)
                    values (:area, 'family', :family, 'participation', :programme, 'active', 'import', 'Daftar uji', '2026-09-30')\
                    """)
                .param("area", Neighbourhood.GUNUNGJATI_NO)
                .param("family", Neighbourhood.SARWONOS)
                .param("programme", programme)
                .update();
    }

    private void nothingReceived() {
        server.database()
                .owner()
                .sql("update registry.claim set withdrawn = true where subject_id = :family and kind = 'participation'")
                .param("family", Neighbourhood.SARWONOS)
                .update();
    }

    private void decile(String decile) {
        server.database()
                .owner()
                .sql("update registry.claim set state = :decile where subject_id = :family and kind = 'decile'")
                .param("decile", decile)
                .param("family", Neighbourhood.SARWONOS)
                .update();
    }
}
