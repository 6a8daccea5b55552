package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.casework.NewId;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalFlowTest {
    private Village village;
    private Proposals proposals;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
        proposals = server.bean(Proposals.class);
    }

    @Test
    void a_new_family_goes_from_the_window_through_the_deliberation_to_the_ministrys_answer() {
        var receipt = village.bringsCase();
        var id = village.proposesEntry(village.puskesos, Origin.ofCase(receipt.caseId()));
        village.acts(village.supervisor, id, ProposalAct.RETURN, "Mohon foto rumah dari depan");
        assertThat(village.state(id)).isEqualTo(ProposalState.RETURNED);
        village.acts(village.puskesos, id, ProposalAct.COMPLETE, "Foto sudah ditambahkan");
        village.acts(village.supervisor, id, ProposalAct.ACCEPT, null);
        assertThat(waiting(village.facilitator)).extracting(ProposalLine::id).contains(id);

        var meeting = NewId.next();
        as(village.puskesos, () -> proposals.putOnAgenda(List.of(id), meeting));
        assertThat(waiting(village.puskesos)).extracting(ProposalLine::id).doesNotContain(id);
        assertThat(village.server.as(village.puskesos, () -> proposals.ofMeeting(meeting)))
                .singleElement()
                .satisfies(line -> assertThat(line.familyName()).isEqualTo("Sumirah Wati"));
        as(village.puskesos, () -> proposals.decided(id, Decision.AGREED, null, meeting));
        as(village.secretariat, () -> proposals.sent(List.of(id), NewId.next()));
        as(village.secretariat, () -> proposals.answered(id, Result.DENIED, "Desil 7", LocalDate.of(2026, 12, 20)));
        assertThat(village.state(id)).isEqualTo(ProposalState.ANSWERED);

        var timeline = village.server
                .get(village.puskesos, "/kasus/" + receipt.caseId())
                .body();
        assertThat(timeline)
                .contains("Perubahan data diusulkan")
                .contains("Mohon foto rumah dari depan")
                .contains("Musyawarah menyetujui usulan")
                .contains("Kementerian tidak menerima usulan");
    }

    @Test
    void what_the_deliberation_postpones_waits_for_the_next_one() {
        var id = accepted();
        var meeting = NewId.next();
        as(village.facilitator, () -> proposals.putOnAgenda(List.of(id), meeting));
        as(village.facilitator, () -> proposals.decided(id, Decision.POSTPONED, "Warga belum hadir", meeting));
        assertThat(waiting(village.puskesos)).extracting(ProposalLine::id).contains(id);
    }

    @Test
    void a_village_can_not_send_and_a_supervisor_can_not_answer_for_the_ministry() {
        var id = accepted();
        var meeting = NewId.next();
        as(village.puskesos, () -> proposals.putOnAgenda(List.of(id), meeting));
        as(village.puskesos, () -> proposals.decided(id, Decision.AGREED, null, meeting));
        assertThatThrownBy(() -> as(village.puskesos, () -> proposals.sent(List.of(id), NewId.next())))
                .hasMessage(ProposalRefused.NOT_YOURS);
    }

    @Test
    void nobody_judges_an_own_proposal_neither_by_the_page_nor_past_it() {
        var id = village.proposesEntry(village.supervisor, Origin.ofFamily());
        for (var act : List.of(ProposalAct.ACCEPT, ProposalAct.CHECK)) {
            assertThatThrownBy(() -> village.acts(village.supervisor, id, act, null))
                    .hasMessage("proposal.refused.own");
        }
        assertThatThrownBy(() -> forced(village.supervisor, id, "ACCEPTED"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("nobody judges an own proposal");
        village.acts(village.secretariat, id, ProposalAct.ACCEPT, null);
        assertThat(village.state(id)).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void a_village_judges_nothing() {
        var id = village.proposesEntry(village.facilitator, Origin.ofFamily());
        assertThatThrownBy(() -> village.acts(village.puskesos, id, ProposalAct.ACCEPT, null))
                .hasMessage(ProposalRefused.NOT_YOURS);
        assertThatThrownBy(() -> forced(village.puskesos, id, "ACCEPTED")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_judges_or_proposes_for_the_own_family() {
        var id = village.proposesEntry(village.puskesos, Origin.ofFamily());
        var relative = village.server.database().officer(Role.SUPERVISOR, "33.04.20");
        village.server.as(relative, () -> village.server.bean(OwnFamilies.class).say(village.widows, true));
        assertThatThrownBy(() -> village.acts(relative, id, ProposalAct.ACCEPT, null))
                .hasMessage("proposal.refused.own-family");
        assertThatThrownBy(() -> forced(relative, id, "ACCEPTED"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("own family");
        assertThatThrownBy(() -> village.proposesEntry(relative, Origin.ofFamily()))
                .hasMessage("proposal.refused.own-family");
    }

    @Test
    void an_officer_who_bears_a_members_name_is_asked_once() {
        var id = village.proposesEntry(village.puskesos, Origin.ofFamily());
        var namesake = village.server.database().officer(Role.SUPERVISOR, "33.04.20");
        village.server
                .database()
                .owner()
                .sql("update access.account set full_name = 'SUMIRAH WATI' where id = :id")
                .param("id", namesake.account())
                .update();
        assertThatThrownBy(() -> village.acts(namesake, id, ProposalAct.ACCEPT, null))
                .hasMessage(ProposalRefused.SAY_WHETHER_OWN);
        assertThatThrownBy(() -> forced(namesake, id, "ACCEPTED")).isInstanceOf(DataAccessException.class);
        village.server.as(namesake, () -> village.server.bean(OwnFamilies.class).say(village.widows, false));
        village.acts(namesake, id, ProposalAct.ACCEPT, null);
        assertThat(village.state(id)).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void a_proposal_is_seen_in_its_place_and_with_its_case_only() {
        var id = village.proposesEntry(village.puskesos, Origin.ofFamily());
        assertThat(sees(village.facilitator, id)).isTrue();
        assertThat(sees(village.auditor, id)).isTrue();
        assertThat(sees(village.neighbour, id)).isFalse();
        var database = village.server.database();
        assertThat(sees(database.officer(Role.PLANNER, "33.04"), id)).isFalse();
        assertThat(sees(database.officer(Role.ADMINISTRATOR, "33.04"), id)).isFalse();
        assertThatThrownBy(() -> forced(village.auditor, id, "REFUSED")).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_restricted_case_sends_nothing_to_the_deliberation() {
        var restricted = village.restrictedCase().caseId();
        assertThatThrownBy(() -> village.proposesEntry(village.puskesos, Origin.ofCase(restricted)))
                .hasMessage("proposal.refused.restricted");
    }

    @Test
    void the_same_form_sent_twice_is_one_proposal_and_one_step() {
        var wanted = NewProposal.ofList(
                NewId.next(),
                ProposalKind.LIST_EXIT,
                village.widows,
                "Sudah pindah ke anaknya",
                Village.LATELY,
                Origin.ofFamily());
        village.proposes(village.puskesos, wanted);
        village.proposes(village.puskesos, wanted);
        var order = new ProposalOrder(NewId.next(), 1, ProposalAct.REFUSE, "Ternyata masih di sana");
        for (var i = 0; i < 2; i++) {
            village.server.as(
                    village.supervisor,
                    () -> village.server.bean(ProposalDesk.class).act(wanted.id(), order));
        }
        assertThat(village.server
                        .database()
                        .owner()
                        .sql("select count(*) from proposal.step where proposal_id = :id")
                        .param("id", wanted.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private UUID accepted() {
        var id = village.proposesEntry(village.puskesos, Origin.ofFamily());
        village.acts(village.supervisor, id, ProposalAct.ACCEPT, null);
        return id;
    }

    private List<ProposalLine> waiting(Officer officer) {
        return village.server.as(officer, () -> proposals.waitingForDeliberation(village.areaNo));
    }

    private boolean sees(Officer officer, UUID id) {
        return village.server.as(officer, () -> proposals.line(id)).isPresent();
    }

    private void forced(Officer officer, UUID id, String state) {
        var written = village.sql(
                officer,
                jdbc -> jdbc.sql("update proposal.proposal set state = :state where id = :id")
                        .param("state", state)
                        .param("id", id)
                        .update());
        assertThat(written).isEqualTo(1);
    }

    private void as(Officer officer, Runnable work) {
        village.server.as(officer, work);
    }
}
