package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.casework.CaseDetails.Confirmation;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.casework.TicketDesk.TicketAnswer;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadTest {
    private Office office;

    @BeforeAll
    void open(TestServer server) {
        office = Office.over(server);
    }

    @Test
    void an_urgent_complaint_goes_straight_to_the_secretariat_with_a_running_clock() {
        var receipt = office.recordsUrgent();
        var file = office.file(office.secretariat, receipt.caseId());
        assertThat(file.state()).isEqualTo(CaseState.AT_SECRETARIAT);
        assertThat(file.clock()).isNotNull();
        assertThat(file.ticket()).isEqualTo(receipt.ticket().digits());
        assertThat(receipt.pin()).matches("\\d{6}");
    }

    @Test
    void the_thread_runs_from_the_village_to_the_citizens_yes() {
        var receipt = office.recordsUrgent();
        var id = receipt.caseId();
        var outside = office.refers(office.secretariat, id, office.outside);
        assertThat(office.file(office.secretariat, id).state()).isEqualTo(CaseState.AT_SECRETARIAT);
        var referral = office.refers(office.secretariat, id, office.healthOffice);
        assertThat(office.file(office.puskesos, id).state()).isEqualTo(CaseState.WITH_AGENCY);
        office.reportsServed(referral.id());
        assertThat(office.file(office.puskesos, id).state()).isEqualTo(CaseState.OUTCOME_REPORTED);
        assertThat(confirm(receipt, true)).isInstanceOf(TicketAnswer.Opened.class);
        var closed = office.file(office.puskesos, id);
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.closedAt()).isNotNull();
        var stillOpen = office.server.as(
                office.secretariat,
                () -> office.inTransaction(() -> office.server
                        .bean(ReferralStore.class)
                        .find(outside.id())
                        .orElseThrow()));
        assertThat(stillOpen.state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void a_contested_outcome_returns_to_the_secretariat() {
        var receipt = office.recordsUrgent();
        var referral = office.refers(office.secretariat, receipt.caseId(), office.healthOffice);
        office.reportsServed(referral.id());
        confirm(receipt, false);
        assertThat(office.file(office.secretariat, receipt.caseId()).state()).isEqualTo(CaseState.AT_SECRETARIAT);
    }

    @Test
    void a_question_of_the_agency_turns_the_case_to_the_desk_and_the_answer_back() {
        var id = office.recordsUrgent().caseId();
        var referral = office.refers(office.secretariat, id, office.healthOffice);
        office.answers(
                office.health, referral.id(), ReferralOrder.of(ReferralAct.ASK, "Kode pada surat tidak terbaca"));
        assertThat(office.file(office.secretariat, id).state()).isEqualTo(CaseState.AT_SECRETARIAT);
        office.answers(office.secretariat, referral.id(), ReferralOrder.of(ReferralAct.ANSWER, "N18.6"));
        assertThat(office.file(office.secretariat, id).state()).isEqualTo(CaseState.WITH_AGENCY);
    }

    @Test
    void two_agencies_must_both_answer_before_the_citizen_is_asked() {
        var id = office.recordsUrgent().caseId();
        var first = office.refers(office.secretariat, id, office.healthOffice);
        var second = office.refers(office.secretariat, id, office.education.organisation());
        office.reportsServed(first.id());
        assertThat(office.file(office.secretariat, id).state()).isEqualTo(CaseState.WITH_AGENCY);
        office.answers(office.education, second.id(), ReferralOrder.of(ReferralAct.ACCEPT, null));
        office.answers(office.education, second.id(), outcome());
        assertThat(office.file(office.secretariat, id).state()).isEqualTo(CaseState.OUTCOME_REPORTED);
    }

    @Test
    void the_same_form_sent_twice_is_one_case_and_one_step() {
        var matter = SampleCases.urgent(office.server, Office.GUNUNGJATI);
        var first = office.records(office.puskesos, matter);
        var second = office.records(office.puskesos, matter);
        assertThat(second.fresh()).isFalse();
        assertThat(second.ticket()).isEqualTo(first.ticket());
        var pause = CaseOrder.of(CaseAct.PAUSE, "menunggu surat RSUD");
        office.acts(office.secretariat, first.caseId(), pause);
        assertThat(office.acts(office.secretariat, first.caseId(), pause).isPaused())
                .isTrue();
    }

    @Test
    void who_is_not_the_holder_can_not_pass_it_on() {
        var id = office.recordsUrgent().caseId();
        assertThatThrownBy(() -> office.refers(office.puskesos, id, office.healthOffice))
                .isInstanceOf(CaseRefusal.class)
                .hasMessage("refusal.not-your-turn");
    }

    @Test
    void who_recorded_the_case_may_not_record_the_citizens_yes_but_a_colleague_may() {
        var id = office.recordsUrgent().caseId();
        var referral = office.refers(office.secretariat, id, office.healthOffice);
        office.reportsServed(referral.id());
        assertThatThrownBy(() -> recordYes(office.puskesos, id)).hasMessage("refusal.needs-independent-witness");
        assertThatThrownBy(() -> recordYes(office.secretariat, id)).hasMessage("refusal.needs-independent-witness");
        assertThat(recordYes(office.colleague, id).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void closing_without_the_citizen_needs_three_recorded_attempts() {
        var id = office.recordsUrgent().caseId();
        office.reportsServed(
                office.refers(office.secretariat, id, office.healthOffice).id());
        var close = CaseOrder.of(CaseAct.CLOSE_UNCONFIRMED, "Nomor tidak aktif, rumah kosong");
        assertThatThrownBy(() -> office.acts(office.secretariat, id, close)).hasMessage("refusal.needs-three-attempts");
        for (var attempt = 0; attempt < 3; attempt++) {
            office.server.as(
                    office.secretariat,
                    () -> office.server.bean(CaseDesk.class).recordAttempt(NewId.next(), id, "telephone", null));
        }
        assertThat(office.acts(office.secretariat, id, close).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void a_case_climbs_by_hand_to_the_ministry_and_is_sent_back() {
        var id = office.recordsUrgent().caseId();
        assertThat(office.sees(office.province, id)).isFalse();
        office.acts(office.secretariat, id, CaseOrder.of(CaseAct.ESCALATE, "Di luar wewenang kabupaten"));
        assertThat(office.sees(office.province, id)).isTrue();
        assertThat(office.sees(office.ministry, id)).isFalse();
        office.acts(office.province, id, CaseOrder.of(CaseAct.ESCALATE, "Menyangkut pusat"));
        office.acts(
                office.ministry,
                id,
                CaseOrder.of(CaseAct.SEND_BACK, "Sudah diputuskan").to(CaseState.AT_PROVINCE));
        var back = office.acts(
                office.province, id, CaseOrder.of(CaseAct.SEND_BACK, "Silakan").to(CaseState.AT_SECRETARIAT));
        assertThat(back.state()).isEqualTo(CaseState.AT_SECRETARIAT);
    }

    private TicketAnswer confirm(Receipt receipt, boolean yes) {
        var step = NewId.next();
        var order = new CaseOrder(
                step, 0, yes ? CaseAct.CONFIRM : CaseAct.CONTEST, null, yes ? null : "Belum aktif", null, null);
        var answer = new Confirmation(step, Instant.EPOCH, "pin", yes, "good", null);
        return office.server.bean(TicketDesk.class).answer(receipt.ticket().grouped(), receipt.pin(), order, answer);
    }

    private CaseFile recordYes(id.selaras.testing.TestDatabase.Officer officer, UUID id) {
        var order = CaseOrder.of(CaseAct.CONFIRM, null);
        var answer = new Confirmation(order.step(), Instant.EPOCH, "telephone", true, null, null);
        return office.server.as(
                officer, () -> office.server.bean(CaseDesk.class).recordCitizensAnswer(id, order, answer));
    }

    private static ReferralOrder outcome() {
        var served = new Outcome(OutcomeKind.SERVED, "Sudah diberikan.");
        return new ReferralOrder(NewId.next(), ReferralAct.REPORT_OUTCOME, null, served, null, null, null, null);
    }
}
