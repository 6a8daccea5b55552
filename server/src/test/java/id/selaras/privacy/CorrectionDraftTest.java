package id.selaras.privacy;

import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction that somebody asked for by right keeps its request and the law's clock, however often its form is put aside. */
@SelarasTest
class CorrectionDraftTest {
    private static final String FORM = "/keluarga/" + SARWONOS + "/usulan";

    private final TestServer server;
    private final Window window;
    private final Visitor officer;

    CorrectionDraftTest(TestServer server) {
        this.server = server;
        this.window = new Window(server);
        this.officer = Visitor.as(server, window.puskesos);
    }

    @BeforeEach
    void settle() {
        Neighbourhood.settleIn(server.database());
    }

    @Test
    void a_draft_goes_on_for_the_request_it_was_begun_for_and_its_clock_leads_the_waiting_list() {
        officer.get(FORM + "?jenis=house");
        var older = Visitor.sentTo(officer.post(FORM, Map.of("fakta.roof", "thatch", "alasan", "Atapnya runtuh")));
        var request = window.identified(window.puskesos, SUMIRAH);
        putsAside("?jenis=correction&permintaan=" + request, "Nama saya kurang lengkap");
        putsAside("?jenis=death", "Bukan atas permintaan");

        assertThat(officer.get(draft("death", FORM)).body()).doesNotContain("Kembali ke permintaan data");
        assertThat(officer.get(draft("death", FORM + "?permintaan=" + request)).body())
                .doesNotContain("Kembali ke permintaan data");
        assertThat(officer.get(draft("correction", FORM)).body()).contains("Kembali ke permintaan data");
        var typed = new HashMap<>(Map.of("orang", SUMIRAH.toString(), "bidang", "name"));
        typed.putAll(Map.of("nilai", "Sumirah Lestari", "alasan", "Nama saya kurang lengkap"));
        var asked = Visitor.sentTo(officer.post(FORM, typed));

        var waiting = server.get(window.supervisor, "/usulan").body();
        assertThat(waiting)
                .contains("Sisa 71 jam", "Permintaan warga, hari ini")
                .containsSubsequence(asked, older);
        assertThat(waiting.split("clock--", -1)).hasSize(2);
        accept(asked);
        assertThat(server.get(window.supervisor, "/usulan?giliran=done").body())
                .contains(asked)
                .doesNotContain("clock--");
    }

    private void putsAside(String form, String reason) {
        officer.get(FORM + form);
        Visitor.sentTo(officer.post(FORM, Map.of("simpan", "draf", "alasan", reason)));
    }

    private String draft(String kind, String page) {
        var link = Pattern.compile("/keluarga/[^\"]+jenis=" + kind + "&amp;draf=[0-9a-f-]{36}")
                .matcher(officer.get(page).body());
        assertThat(link.find()).isTrue();
        return link.group().replace("&amp;", "&");
    }

    private void accept(String proposal) {
        var supervisor = Visitor.as(server, window.supervisor);
        supervisor.get(proposal);
        Visitor.sentTo(supervisor.post(
                proposal + "/tindakan",
                Map.of("langkah", UUID.randomUUID().toString(), "act", "ACCEPT", "alasan", "")));
    }
}
