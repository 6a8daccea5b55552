package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.registry.Claim;
import id.selaras.registry.People;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A decile is the ministry's: the village can only agree that it is wrong, and what comes back stands with the entry. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContestedDecileTest {
    private static final LocalDate ANSWER = LocalDate.of(2026, 10, 20);

    private Village village;
    private String page;
    private UUID decile;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
        page = "/keluarga/" + village.widows;
    }

    @BeforeEach
    void the_ministry_lists_the_widow_in_decile_six() {
        owner().sql("delete from registry.claim").update();
        decile = listed("decile", "DTSEN", "6");
    }

    @Test
    void what_the_deliberation_agrees_to_waits_for_the_ministry_and_counts_until_then() {
        agreed(decile);
        assertThat(shown()).contains("Musyawarah menyetujui sanggahan", "menunggu jawaban kementerian");
        assertThat(standing()).containsExactly("6");
    }

    @Test
    void what_the_ministry_grants_is_overturned_on_the_day_of_its_answer_with_its_reason() {
        answered(agreed(decile), Result.GRANTED, "Hasil cek lapangan 12 Oktober");
        assertThat(shown())
                .contains("Tidak berlaku lagi, karena sanggahan diterima")
                .contains("Sanggahan diterima 20 Okt 2026", "Hasil cek lapangan 12 Oktober");
        assertThat(standing()).isEmpty();
    }

    @Test
    void what_the_ministry_denies_stands_with_its_reason_and_can_be_contested_again() {
        answered(agreed(decile), Result.DENIED, "Listrik rumah 2.200 VA");
        assertThat(shown())
                .contains("Sanggahan ditolak 20 Okt 2026", "Listrik rumah 2.200 VA")
                .contains("jenis=objection&amp;klaim=" + decile);
        assertThat(standing()).containsExactly("6");
    }

    @Test
    void a_list_of_after_the_answer_counts_however_late_the_answer_was_typed() {
        answered(agreed(decile), Result.GRANTED, null);
        owner().sql("update registry.claim set state = '7', observed_on = '2026-11-01', rev = rev + 1 where id = :id")
                .param("id", decile)
                .update();
        assertThat(standing()).containsExactly("7");
    }

    @Test
    void the_ministry_says_nothing_of_a_flag_that_the_village_keeps() {
        var flag = listed("flag", "x13", "Punya mobil");
        answered(agreed(flag), Result.DENIED, "Bukan wewenang kami");
        assertThat(shown()).contains("Sanggahan diterima").doesNotContain("Bukan wewenang kami");
        assertThat(standing()).containsExactly("6");
    }

    private UUID listed(String kind, String topic, String state) {
        return owner().sql("""
                        insert into registry.claim (area_no, subject, subject_id, kind, topic, state, period, source_kind, source_ref, observed_on)
                        values (:area, 'family', :family, :kind, :topic, :state, '2026-TW3', 'agency', 'Kemensos', '2026-09-30')
                        returning id""")
                .param("area", village.areaNo)
                .param("family", village.widows)
                .param("kind", kind)
                .param("topic", topic)
                .param("state", state)
                .query(UUID.class)
                .single();
    }

    private UUID agreed(UUID claim) {
        var id = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        village.proposes(
                village.puskesos,
                new NewProposal(
                        id,
                        ProposalKind.OBJECTION,
                        village.widows,
                        null,
                        null,
                        claim,
                        null,
                        List.of(),
                        "Hidup sendiri tanpa penghasilan",
                        Village.LATELY,
                        Origin.ofFamily(),
                        List.of()));
        village.acts(village.supervisor, id, ProposalAct.ACCEPT, null);
        village.server.as(village.puskesos, () -> {
            var proposals = village.server.bean(Proposals.class);
            proposals.putOnAgenda(List.of(id), meeting);
            proposals.decided(id, Decision.AGREED, "Disaksikan tetangga", meeting);
            return null;
        });
        return id;
    }

    private void answered(UUID objection, Result result, @Nullable String reason) {
        village.server.as(village.secretariat, () -> {
            var proposals = village.server.bean(Proposals.class);
            proposals.sent(List.of(objection), UUID.randomUUID());
            proposals.answered(objection, result, reason, ANSWER);
            return null;
        });
    }

    private String shown() {
        return village.server.get(village.facilitator, page).body();
    }

    /** What counts where somebody's standing is looked at. */
    private List<String> standing() {
        var widow = village.person("Sumirah Wati");
        return village
                .server
                .as(village.facilitator, () -> village.server.bean(People.class).card(widow))
                .orElseThrow()
                .claims()
                .stream()
                .map(Claim::state)
                .toList();
    }

    private org.springframework.jdbc.core.simple.JdbcClient owner() {
        return village.server.database().owner();
    }
}
