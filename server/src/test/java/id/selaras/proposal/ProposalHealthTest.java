package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.casework.papers.Samples;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a proposal tells of somebody's health is known to who proposed it and who judges it, and opened with a reason. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalHealthTest {
    private static final String WORDS = "Kartu kontrol RSUD";

    private Village village;
    private UUID caseId;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
        caseId = village.bringsCase().caseId();
    }

    @Test
    void it_stays_closed_to_those_who_may_not_know_in_list_page_case_history_and_database() {
        var proposed = proposes();
        for (var other : new Officer[] {village.facilitator, village.auditor, village.neighbour}) {
            assertThat(village.server.get(other, proposed).statusCode()).isEqualTo(404);
            assertThat(village.server.get(other, "/usulan?giliran=supervisor").body())
                    .doesNotContain(proposed);
            assertThat(seen(other, "proposal where id = :id", proposed)).isZero();
            assertThat(seen(other, "step where proposal_id = :id", proposed)).isZero();
            assertThat(seen(other, "paper where proposal_id = :id", proposed)).isZero();
        }
        assertThat(village.server
                        .get(village.facilitator, "/keluarga/" + village.sarwonos)
                        .body())
                .doesNotContain(proposed);
        var supervisor = Visitor.as(village.server, village.supervisor);
        assertThat(supervisor.get(proposed).body())
                .contains("Usulan ini tentang kesehatan")
                .doesNotContain("HIV")
                .doesNotContain(WORDS)
                .doesNotContain("kartu.jpg");
        assertThat(supervisor.post(proposed + "/buka", Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        assertThat(supervisor
                        .post(proposed + "/buka", Map.of("reason", "Memeriksa usulan"))
                        .body())
                .contains("HIV")
                .contains(WORDS)
                .contains("kartu.jpg");

        village.acts(village.supervisor, id(proposed), ProposalAct.RETURN, "Mohon surat dokter HIV");
        assertThat(village.server.get(village.puskesos, "/usulan").body())
                .contains(proposed)
                .doesNotContain("Mohon surat dokter");
        village.acts(village.puskesos, id(proposed), ProposalAct.COMPLETE, "Surat HIV menyusul");
        village.acts(village.supervisor, id(proposed), ProposalAct.ACCEPT, null);
        for (var reader : new Officer[] {village.facilitator, village.puskesos, village.supervisor}) {
            for (var page : new String[] {
                "/kasus/" + caseId, "/keluarga/" + village.sarwonos, "/keluarga/" + village.sarwonos + "/riwayat"
            }) {
                assertThat(village.server.get(reader, page).body())
                        .doesNotContain("HIV")
                        .doesNotContain(WORDS)
                        .doesNotContain("surat dokter");
            }
        }
        assertThat(sensitive()).isEqualTo("hiv");
        assertThat(journaled()).isZero();
    }

    @Test
    void none_is_not_chosen_with_an_illness() {
        var officer = Visitor.as(village.server, village.puskesos);
        var form = "/keluarga/" + village.sarwonos + "/usulan";
        officer.get(form + "?jenis=health");
        var refused = officer.postAsItIs(
                form, "orang=" + village.sumirah + "&fakta.illness=none&fakta.illness=hiv&alasan=Uji+coba");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("tidak dapat dipilih bersama jawaban lain");
    }

    private String proposes() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get("/kasus/" + caseId + "/usulan?jenis=health");
        var draft = officer.postAsItIs(
                "/kasus/" + caseId + "/usulan",
                "orang=" + village.sumirah + "&fakta.illness=hiv&fakta.illness=diabetes&simpan=draf&alasan=" + WORDS);
        var address = Visitor.sentTo(draft);
        var body = officer.get(address).body();
        assertThat(body).contains("value=\"hiv\" checked").contains("value=\"diabetes\" checked");
        var typed = Map.of("orang", village.sumirah.toString(), "fakta.illness", "hiv", "alasan", WORDS);
        return Visitor.sentTo(officer.upload(
                "/kasus/" + caseId + "/usulan", typed, Map.of("kartu.png", Samples.picture("png", 40, 30))));
    }

    private long seen(Officer officer, String what, String proposal) {
        return village.sql(
                officer,
                jdbc -> jdbc.sql("select count(*) from proposal." + what)
                        .param("id", id(proposal))
                        .query(Long.class)
                        .single());
    }

    private String sensitive() {
        return village.server
                .database()
                .owner()
                .sql(
                        "select coalesce(answers #>> '{illness,0}', answers ->> 'illness') from registry.sheet where sensitive and origin is not null")
                .query(String.class)
                .single();
    }

    private long journaled() {
        return village.server
                .database()
                .owner()
                .sql("select count(*) from journal.entry where content ~* 'hiv|diabetes|kontrol RSUD'")
                .query(Long.class)
                .single();
    }

    private static UUID id(String proposal) {
        return UUID.fromString(proposal.replaceFirst("/usulan/", ""));
    }
}
