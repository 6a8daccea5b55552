package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.casework.papers.Samples;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The photos and letters of an outside entry, of the objection against it, and of its decision. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimPapersTest {
    private Village village;
    private String family;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
        family = "/keluarga/" + village.widows;
    }

    @Test
    void what_bears_an_entry_out_is_seen_with_it_and_nowhere_else() {
        recorded("x06", "PLN, Oktober 2026", Map.of("tagihan.png", picture()));
        var paper = found("/keluarga/[0-9a-f-]+/klaim/berkas/[0-9a-f-]+", family);
        for (var reader : new Officer[] {village.puskesos, village.supervisor, village.secretariat, village.auditor}) {
            assertThat(village.server.get(reader, family).body()).contains("tagihan.jpg");
            assertThat(village.server.get(reader, paper).statusCode()).isEqualTo(200);
        }
        assertThat(village.server.get(village.neighbour, paper).statusCode()).isEqualTo(404);
        assertThat(village.server
                        .get(village.puskesos, paper.replace(village.widows.toString(), village.sarwonos.toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(papers(village.neighbour)).isZero();
        assertThat(papers(village.auditor)).isPositive();
    }

    @Test
    void what_is_no_picture_is_refused_next_to_its_field_and_no_entry_is_recorded() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(family + "/klaim");
        var refused = officer.upload(
                family + "/klaim", flag("x08", "Uji berkas rusak"), Map.of("a.jpg", new byte[] {1, 2, 3}));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("f-berkas-e", "bukan foto JPEG", "Meter 2.200 VA");
        assertThat(village.server.get(village.puskesos, family).body()).doesNotContain("Uji berkas rusak");
    }

    @Test
    void an_objection_carries_evidence_and_each_who_decides_adds_the_decisions_own() {
        recorded("x13", "Kunjungan RT", Map.of());
        var objection = objected("Kunjungan RT", "Mobil itu milik majikan", "stnk.png");
        village.acts(village.supervisor, id(objection), ProposalAct.ACCEPT, null);
        var officer = Visitor.as(village.server, village.puskesos);
        assertThat(officer.get(objection).body()).contains("Lampirkan berkas keputusan");
        Visitor.sentTo(officer.upload(objection + "/berkas", Map.of(), Map.of("berita-acara.png", picture())));
        assertThat(village.server.get(village.secretariat, objection).body())
                .containsSubsequence("stnk.jpg", "Berkas keputusan", "berita-acara.jpg");
        assertThat(village.server.get(village.facilitator, family).body()).contains("Lihat sanggahan dan buktinya (2)");
        var paper = found(objection + "/berkas/[0-9a-f-]+", objection);
        assertThat(village.server.get(village.neighbour, paper).statusCode()).isEqualTo(404);
        officer.get(objection);
        var wrong = officer.upload(objection + "/berkas", Map.of(), Map.of("a.jpg", new byte[] {1, 2, 3}));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("bukan foto JPEG");
    }

    @Test
    void a_refusal_takes_the_letter_on_which_it_rests() {
        recorded("x05", "AHU, 2026", Map.of());
        var objection = objected("AHU, 2026", "Hanya nama yang dipakai", "surat.png");
        var supervisor = Visitor.as(village.server, village.supervisor);
        supervisor.get(objection);
        var step = Map.of("langkah", UUID.randomUUID().toString(), "act", "REFUSE", "alasan", "Akta menyebut namanya");
        Visitor.sentTo(supervisor.upload(objection + "/tindakan", step, Map.of("akta.png", picture())));
        assertThat(supervisor.get(objection).body()).containsSubsequence("surat.jpg", "Berkas keputusan", "akta.jpg");
        assertThat(village.server.get(village.facilitator, family).body()).contains("Sanggahan ditolak");
    }

    @Test
    void nobody_adds_a_decision_to_what_is_judged_or_withdrawn_or_no_objection_even_past_the_program() {
        recorded("x02", "Dukcapil, Oktober 2026", Map.of());
        var judged = objected("Dukcapil, Oktober 2026", "KTP sudah diperbaiki", "ktp.png");
        var entry = village.proposesEntry(village.puskesos, Origin.ofFamily());
        village.acts(village.supervisor, entry, ProposalAct.ACCEPT, null);
        for (var proposal : new UUID[] {id(judged), entry}) {
            assertThatThrownBy(() -> village.sql(
                            village.supervisor,
                            jdbc -> jdbc.sql("""
                                    insert into proposal.paper (id, proposal_id, decision, name, media_type, bytes, sha256, content)
                                    values (uuidv7(), :id, true, 'a.jpg', 'image/jpeg', 1, 'x', 'x')""").param("id", proposal).update()))
                    .hasStackTraceContaining("row-level security");
        }
        village.acts(village.puskesos, id(judged), ProposalAct.WITHDRAW, "Salah keluarga");
        var officer = Visitor.as(village.server, village.puskesos);
        assertThat(officer.get(judged).body()).doesNotContain("Lampirkan berkas keputusan");
        assertThat(officer.upload(judged + "/berkas", Map.of(), Map.of("a.png", picture()))
                        .statusCode())
                .isEqualTo(422);
    }

    private void recorded(String ground, String source, Map<String, byte[]> files) {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(family + "/klaim");
        Visitor.sentTo(officer.upload(family + "/klaim", flag(ground, source), files));
    }

    private static Map<String, String> flag(String ground, String source) {
        var typed = new HashMap<>(Map.of("dasar", ground, "siapa", "", "sumber", "agency", "asal", source));
        typed.putAll(Map.of("tanggal", "2026-11-02", "bukti", "Meter 2.200 VA"));
        return typed;
    }

    private String objected(String source, String reason, String file) {
        var claim = village.server
                .database()
                .owner()
                .sql("select id from registry.claim where source_ref = :source")
                .param("source", source)
                .query(UUID.class)
                .single();
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(family + "/usulan?jenis=objection&klaim=" + claim);
        var typed = Map.of("klaim", claim.toString(), "alasan", reason);
        return Visitor.sentTo(officer.upload(family + "/usulan", typed, Map.of(file, picture())));
    }

    private String found(String pattern, String page) {
        var link = Pattern.compile(pattern)
                .matcher(village.server.get(village.puskesos, page).body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static byte[] picture() {
        return Samples.picture("png", 60, 40);
    }

    private long papers(Officer officer) {
        return village.sql(
                officer,
                jdbc -> jdbc.sql("select count(*) from proposal.paper")
                        .query(Long.class)
                        .single());
    }

    private static UUID id(String proposal) {
        return UUID.fromString(proposal.replaceFirst("/usulan/", ""));
    }
}
