package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.casework.Attachments;
import id.selaras.casework.NewId;
import id.selaras.casework.papers.Samples;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalPagesTest {
    private static final Map<String, String> PROFILE = Map.of(
            "fakta.tenure", "official",
            "fakta.floor_area", "24,5",
            "fakta.floor", "earth",
            "fakta.wall", "woven_bamboo",
            "fakta.roof", "thatch",
            "fakta.water", "open_well",
            "fakta.lighting", "not_electric",
            "fakta.toilet", "none",
            "fakta.occupation", "farm_labourer",
            "fakta.marital_status", "married");

    private Village village;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
    }

    @Test
    void a_death_proposed_from_a_case_is_accepted_beside_its_evidence_and_answers_the_case() {
        var caseId = village.bringsCase().caseId();
        var paper = NewId.next();
        village.server.as(
                village.puskesos,
                () -> village.server
                        .bean(Attachments.class)
                        .add(caseId, "surat-kematian.jpg", Samples.picture("png", 40, 30), paper));
        var proposed = proposes(
                "/kasus/" + caseId,
                "death",
                Map.of(
                        "orang",
                        village.sarwono.toString(),
                        "sejak",
                        "2026-11-01",
                        "alasan",
                        "Istrinya menunjukkan surat kematian",
                        "bukti",
                        paper.toString()));
        var supervisor = Visitor.as(village.server, village.supervisor);
        assertThat(supervisor.get("/usulan").body()).contains("Meninggal").contains("Keluarga Sarwono");
        var page = supervisor.get(proposed).body();
        assertThat(page)
                .contains("Lama di samping baru")
                .contains("1 Nov 2026")
                .contains("surat-kematian.jpg")
                .contains("Istrinya menunjukkan surat kematian")
                .contains("Terima usulan");
        assertThat(act(supervisor, proposed, ProposalAct.ACCEPT, "").statusCode())
                .isEqualTo(302);
        assertThat(supervisor.get(proposed).body()).contains("Diterapkan").contains("Yang diputuskan");
        assertThat(life(village.sarwono)).isEqualTo("deceased");
        assertThat(village.server.get(village.puskesos, "/kasus/" + caseId).body())
                .contains("Perubahan data sudah diterapkan")
                .contains("Diterapkan");
        assertThat(village.server
                        .get(village.puskesos, "/keluarga/" + village.sarwonos)
                        .body())
                .contains(proposed);
    }

    @Test
    void a_fallen_roof_is_returned_for_a_photo_and_nothing_changes() {
        var caseId = village.bringsCase().caseId();
        var proposed = proposes(
                "/kasus/" + caseId,
                "house",
                Map.of("fakta.roof", "thatch", "alasan", "Warga bercerita atapnya runtuh", "sejak", "2026-11-20"));
        var supervisor = Visitor.as(village.server, village.supervisor);
        assertThat(supervisor.get(proposed).body()).contains("Genteng").contains("Jerami");
        var without = act(supervisor, proposed, ProposalAct.RETURN, "");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Tulislah alasannya");
        supervisor.get(proposed);
        act(supervisor, proposed, ProposalAct.RETURN, "Mohon foto atap");
        var back = village.server.get(village.puskesos, proposed).body();
        assertThat(back).contains("Giliran Anda").contains("Mohon foto atap");
        assertThat(village.server.get(village.puskesos, "/usulan").body()).contains("Mohon foto atap");
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_its_field_and_nothing_is_kept() {
        var officer = Visitor.as(village.server, village.puskesos);
        var address = "/keluarga/" + village.sarwonos + "/usulan";
        officer.get(address + "?jenis=correction");
        var wrong = officer.post(
                address,
                Map.of(
                        "orang", village.sumirah.toString(),
                        "bidang", "nik",
                        "nilai", "3304 2051 0868",
                        "sejak", "2030-01-01",
                        "alasan", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("NIK terdiri atas 16 angka")
                .contains("Tanggal itu belum terjadi")
                .contains("Tulis keterangan singkat")
                .contains("3304 2051 0868");
    }

    @Test
    void a_new_number_stays_covered_until_it_is_opened_with_a_reason() {
        var proposed = proposes(
                "/keluarga/" + village.sarwonos,
                "correction",
                Map.of(
                        "orang", village.sumirah.toString(),
                        "bidang", "nik",
                        "nilai", "3304205108689019",
                        "alasan", "Salah ketik, KTP dilihat"));
        var supervisor = Visitor.as(village.server, village.supervisor);
        assertThat(supervisor.get(proposed).body())
                .doesNotContain("3304 2051 0868 9019")
                .doesNotContain("3304205108689019");
        var opened = supervisor.post(proposed + "/buka", Map.of("reason", "Membandingkan dengan foto KTP"));
        assertThat(opened.body()).contains("9019").containsPattern("3304.?20.?51.?08.?68.?9019");
    }

    @Test
    void two_proposals_about_the_same_are_shown_together_and_the_second_is_told_that_the_data_changed() {
        var first = house("earth", "Lantai masih tanah");
        var second = house("cement", "Lantai sudah disemen");
        var supervisor = Visitor.as(village.server, village.supervisor);
        var page = supervisor.get(second).body();
        assertThat(page).contains("Usulan lain tentang hal yang sama").contains(first);
        act(supervisor, second, ProposalAct.ACCEPT, "");
        assertThat(supervisor.get(first).body()).contains("Data ini berubah sejak usulan dibuat");
    }

    @Test
    void a_family_on_no_list_is_entered_with_a_profile() {
        var receipt = village.bringsCaseOfUnlisted("Wagiyem");
        var typed = new HashMap<String, String>();
        typed.put("nama", "Wagiyem");
        typed.put("jk", "female");
        typed.put("lahir", "1958");
        typed.put("rt", "003");
        typed.putAll(PROFILE);
        typed.put("fakta.postcode", "53411");
        typed.put("anggota.1.nama", "Paijo");
        typed.put("anggota.1.jk", "male");
        typed.put("anggota.1.lahir", "1955");
        typed.put("anggota.1.hubungan", "spouse");
        typed.put("benar", "MISSING.nik");
        typed.put("alasan", "Belum pernah didata, rumah di tepi sungai");
        var proposed = proposes("/kasus/" + receipt.caseId(), "list_entry", typed);
        var supervisor = Visitor.as(village.server, village.supervisor);
        assertThat(supervisor.get(proposed).body())
                .contains("Usulan masuk daftar")
                .contains("Paijo")
                .contains("Jerami")
                .contains("24,5");
        act(supervisor, proposed, ProposalAct.ACCEPT, "");
        assertThat(supervisor.get(proposed).body()).contains("menunggu musyawarah");
        var family = village.familyOf("Wagiyem");
        assertThat(village.server.get(village.puskesos, "/keluarga/" + family).body())
                .contains("Paijo")
                .contains("Jerami");
    }

    @Test
    void who_contests_is_known_to_the_recorder_and_the_secretariat_only() {
        var proposed = proposes(
                "/keluarga/" + village.sarwonos,
                "objection",
                Map.of(
                        "dasar", "x13",
                        "namaPenyanggah", "Tukinem Rahasia",
                        "teleponPenyanggah", "081200001111",
                        "alasan", "Punya truk dan toko di pasar"));
        for (var knows : new Officer[] {village.puskesos, village.secretariat, village.manager}) {
            assertThat(village.server.get(knows, proposed).body()).contains("Tukinem Rahasia");
        }
        for (var knowsNot : new Officer[] {village.facilitator, village.supervisor, village.auditor}) {
            assertThat(village.server.get(knowsNot, proposed).body())
                    .contains("Punya truk")
                    .doesNotContain("Tukinem");
            var seen = village.sql(
                    knowsNot,
                    jdbc -> jdbc.sql("select count(*) from proposal.contester")
                            .query(Long.class)
                            .single());
            assertThat(seen).isZero();
        }
        var journaled = village.server
                .database()
                .owner()
                .sql("select count(*) from journal.entry where content like '%Tukinem%'")
                .query(Long.class)
                .single();
        assertThat(journaled).isZero();
    }

    private String house(String floor, String reason) {
        return proposes("/keluarga/" + village.sarwonos, "house", Map.of("fakta.floor", floor, "alasan", reason));
    }

    private String proposes(String page, String kind, Map<String, String> typed) {
        var officer = Visitor.as(village.server, village.puskesos);
        assertThat(officer.get(page + "/usulan?jenis=" + kind).statusCode()).isEqualTo(200);
        var kept = officer.post(page + "/usulan", typed);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
        return kept.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static HttpResponse<String> act(Visitor officer, String proposal, ProposalAct act, String reason) {
        return officer.post(
                proposal + "/tindakan",
                Map.of("langkah", UUID.randomUUID().toString(), "act", act.name(), "alasan", reason));
    }

    private String life(UUID person) {
        return village.server
                .database()
                .owner()
                .sql("select life from registry.person where id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }
}
