package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Acting;
import id.selaras.registry.ExclusionGround;
import id.selaras.registry.People;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What outside sources say against a family stands with source and date, can be contested, and keeps what was decided. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsTest {
    private static final Pattern CONTEST = Pattern.compile("usulan\\?jenis=objection&amp;klaim=([0-9a-f-]{36})");

    private Village village;
    private String family;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
        family = "/keluarga/" + village.widows;
    }

    @Test
    void every_ground_can_be_recorded_with_source_and_date_and_is_shown_with_its_age() {
        var officer = Visitor.as(village.server, village.puskesos);
        for (var ground : ExclusionGround.values()) {
            officer.get("/keluarga/" + village.sarwonos + "/klaim");
            var kept = officer.post("/keluarga/" + village.sarwonos + "/klaim", flag(ground.code(), "Uji " + ground));
            assertThat(kept.statusCode()).as(ground.name()).isEqualTo(302);
        }
        assertThat(officer.get("/keluarga/" + village.sarwonos).body())
                .contains("Menolak didata atau memberi data palsu")
                .contains("Daya listrik di atas 1.300 VA")
                .contains("Uji X12 · 2 Nov 2026")
                .contains("Sanggah");
        assertThat(officer.post("/keluarga/" + village.sarwonos + "/klaim", flag("x06", "Uji X06"))
                        .body())
                .contains("sudah tercatat");
        var journaled = village.server
                .database()
                .owner()
                .sql("select count(*) from journal.entry where content like '%Meter 2.200%'")
                .query(Long.class)
                .single();
        assertThat(journaled).isZero();
    }

    @Test
    void a_claim_without_source_day_or_evidence_is_refused_at_its_fields() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(family + "/klaim");
        var wrong = officer.post(
                family + "/klaim", Map.of("dasar", "x99", "tanggal", "2030-01-01", "asal", "", "bukti", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Pilih isi klaimnya")
                .contains("Tuliskan lembaga atau dokumennya")
                .contains("hari ini atau sebelumnya")
                .contains("Tuliskan buktinya");
        assertThat(village.server.get(village.auditor, family + "/klaim").statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_objection_that_the_deliberation_upholds_overturns_the_claim_which_stays_in_the_history() {
        var claim = recorded("x03", "BKN, daftar ASN 2026");
        var objection = contested(claim, "Yang ASN orang lain bernama sama");
        assertThat(village.server.get(village.facilitator, family).body())
                .contains("oleh penyanggah yang dilindungi")
                .contains("Belum diputuskan")
                .contains(objection)
                .doesNotContain("Tukinem");
        village.acts(village.supervisor, id(objection), ProposalAct.ACCEPT, null);
        assertThat(standing()).anyMatch(topic -> topic.equals("x03"));
        decides(id(objection), Decision.AGREED, "Surat BKN menyebut orang lain");

        var page = village.server.get(village.facilitator, family).body();
        assertThat(page)
                .contains("Tidak berlaku lagi, karena sanggahan diterima")
                .contains("Sanggahan diterima")
                .contains("Surat BKN menyebut orang lain")
                .doesNotContain("Tukinem");
        assertThat(standing()).noneMatch(topic -> topic.equals("x03"));
        assertThat(village.server.get(village.facilitator, family + "/riwayat").body())
                .contains("Sanggahan diterima, tidak berlaku lagi")
                .contains("Disanggah: Anggota keluarga ASN")
                .doesNotContain("Tukinem");
    }

    @Test
    void an_agreed_objection_that_the_program_puts_off_leaves_the_entry_undecided_and_counting() {
        var claim = recorded("x02", "Dukcapil, Oktober 2026");
        var objection = contested(claim, "NIK sudah diperbaiki");
        village.acts(village.supervisor, id(objection), ProposalAct.ACCEPT, null);
        decides(id(objection), Decision.AGREED, "KTP baru dilihat");
        assertThat(standing()).noneMatch(topic -> topic.equals("x02"));
        village.server.bean(Acting.class).asSystem(() -> {
            village.server
                    .bean(Proposals.class)
                    .decided(id(objection), Decision.POSTPONED, "Belum diverifikasi", UUID.randomUUID());
            return null;
        });
        assertThat(standing()).anyMatch(topic -> topic.equals("x02"));
    }

    @Test
    void a_rejected_objection_leaves_the_claim_standing_with_the_reason() {
        var claim = recorded("x13", "Kunjungan RT");
        var objection = contested(claim, "Mobil itu milik majikan");
        village.acts(village.supervisor, id(objection), ProposalAct.REFUSE, "STNK atas nama keluarga ini");
        assertThat(village.server.get(village.facilitator, family).body())
                .contains("Sanggahan ditolak")
                .contains("STNK atas nama keluarga ini");
        assertThat(standing()).anyMatch(topic -> topic.equals("x13"));
    }

    @Test
    void a_withdrawn_objection_leaves_nothing_on_the_page() {
        var claim = recorded("x05", "AHU, 2026");
        var objection = contested(claim, "Hanya nama yang dipakai");
        village.acts(village.puskesos, id(objection), ProposalAct.WITHDRAW, "Salah keluarga");
        assertThat(CONTEST.matcher(
                                village.server.get(village.facilitator, family).body())
                        .results()
                        .map(found -> found.group(1)))
                .contains(claim.toString());
    }

    private UUID recorded(String ground, String source) {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(family + "/klaim");
        assertThat(officer.post(family + "/klaim", flag(ground, source)).statusCode())
                .isEqualTo(302);
        return village.server
                .database()
                .owner()
                .sql("select id from registry.claim where topic = :ground and source_ref = :source")
                .param("ground", ground)
                .param("source", source)
                .query(UUID.class)
                .single();
    }

    private static Map<String, String> flag(String ground, String source) {
        return Map.of(
                "dasar",
                ground,
                "sumber",
                "agency",
                "asal",
                source,
                "tanggal",
                "2026-11-02",
                "bukti",
                "Meter 2.200 VA");
    }

    private String contested(UUID claim, String reason) {
        var officer = Visitor.as(village.server, village.puskesos);
        assertThat(officer.get(family).body()).contains("klaim=" + claim);
        assertThat(officer.get(family + "/usulan?jenis=objection&klaim=" + claim)
                        .body())
                .contains("<option value=\"" + claim + "\" selected");
        var typed = new HashMap<>(Map.of("namaPenyanggah", "Tukinem Rahasia", "alasan", reason));
        typed.put("klaim", claim.toString());
        return Visitor.sentTo(officer.post(family + "/usulan", typed));
    }

    private void decides(UUID objection, Decision decision, String reason) {
        var meeting = UUID.randomUUID();
        village.server.as(village.puskesos, () -> {
            var proposals = village.server.bean(Proposals.class);
            proposals.putOnAgenda(List.of(objection), meeting);
            proposals.decided(objection, decision, reason, meeting);
            return null;
        });
    }

    /** Topics of what counts where somebody's standing is looked at. */
    private List<String> standing() {
        var widow = village.person("Sumirah Wati");
        return village
                .server
                .as(village.facilitator, () -> village.server.bean(People.class).card(widow))
                .orElseThrow()
                .claims()
                .stream()
                .map(claim -> claim.topic())
                .toList();
    }

    private static UUID id(String proposal) {
        return UUID.fromString(proposal.replaceFirst("/usulan/", ""));
    }
}
