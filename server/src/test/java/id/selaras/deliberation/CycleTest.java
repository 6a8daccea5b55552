package id.selaras.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.deliberation.AgendaItem.Check;
import id.selaras.proposal.ProposalKind;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@SelarasTest
class CycleTest {
    private final TestServer server;
    private Musdes musdes;

    CycleTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void settle() {
        Musdes.clear(server);
        musdes = Musdes.over(server);
    }

    @Test
    void customary_days_are_those_of_2025_and_a_day_the_month_lacks_is_its_last() {
        var november = CycleDays.CUSTOMARY.in(YearMonth.of(2026, 11));
        assertThat(november.opens()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(november.closes()).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(november.cutOff()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(november.pull()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(new CycleDays(1, 28, 30, 31).in(YearMonth.of(2027, 2)).pull())
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(new CycleDays(1, 14, 13, 18).isInOrder()).isFalse();
    }

    @Test
    void a_districts_own_days_hold_from_their_month_and_a_month_begun_keeps_its_days() {
        musdes.prepares();
        server.database().owner().sql("""
                        insert into deliberation.calendar (area_code, first_day, last_day, cut_off_day, pull_day, valid_from)
                        values ('33.04', 3, 9, 10, 11, date_trunc('month', current_date))""").update();
        assertThat(musdes.cycle().dates().cutOff()).isEqualTo(musdes.month.atEndOfMonth());
        var next = server.as(
                musdes.manager, () -> server.bean(CycleCalendar.class).days("33.04", musdes.month.plusMonths(1)));
        assertThat(next).isEqualTo(new CycleDays(3, 9, 10, 11));
        var elsewhere =
                server.as(musdes.manager, () -> server.bean(CycleCalendar.class).days("33.02", musdes.month));
        assertThat(elsewhere).isEqualTo(CycleDays.CUSTOMARY);
    }

    @Test
    void a_returned_line_goes_to_the_next_deliberation_with_its_reason_and_an_agreed_one_waits_for_the_lock() {
        var entry = musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var meeting = musdes.agreedAndSent();
        assertThatThrownBy(() -> musdes.verifies(musdes.secretariat, meeting, Check.RETURNED, ""))
                .hasMessage("no-reason");
        assertThat(musdes.stateOf(entry)).isEqualTo("DECIDED");
        musdes.verifies(musdes.secretariat, meeting, Check.RETURNED, "Foto rumah belum ada");
        assertThat(musdes.stateOf(entry)).isEqualTo("ACCEPTED");
        assertThat(server.get(musdes.puskesos, "/musyawarah/" + meeting).body())
                .contains("Dikembalikan ke desa: Foto rumah belum ada");
        assertThat(musdes.agenda(musdes.puskesos, musdes.prepares(musdes.month.plusMonths(1))))
                .extracting(AgendaItem::proposal)
                .containsExactly(entry);
    }

    @Test
    void only_the_manager_brings_the_approval_and_locks_and_after_the_lock_nothing_changes() {
        musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var meeting = musdes.agreedAndSent();
        musdes.verifies(musdes.secretariat, meeting, Check.AGREED, "");
        assertThatThrownBy(() -> musdes.approves(musdes.secretariat)).hasMessage(DeliberationRefused.NOT_YOURS);
        musdes.approves(musdes.manager);
        assertThatThrownBy(() -> musdes.locks(musdes.secretariat)).hasMessage(DeliberationRefused.NOT_YOURS);
        musdes.locks(musdes.manager);
        assertThat(musdes.cycle().isLocked()).isTrue();
        assertThatThrownBy(() -> musdes.locks(musdes.manager)).hasMessage("locked");
        assertThatThrownBy(() -> musdes.verifies(musdes.manager, meeting, Check.RETURNED, "terlambat"))
                .hasMessage("locked");
        assertClosed(
                "update deliberation.verification set outcome = 'returned', reason = 'x' where meeting_id = :id",
                meeting);
        assertThatThrownBy(() -> musdes.sql(
                        musdes.manager,
                        "update deliberation.cycle set locked_at = now(), locked_by = access.current_account(), lock_manner = 'hand' where id = :id",
                        musdes.cycle().id()))
                .hasStackTraceContaining("stays locked");
        assertThat(journal("deliberation.locked")).isEqualTo(1);
    }

    @Test
    void an_approval_that_comes_after_the_lock_is_kept_as_late_and_opens_nothing() {
        musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        musdes.agreedAndSent();
        musdes.approves(musdes.manager);
        musdes.locks(musdes.manager);
        assertThatThrownBy(() -> musdes.approves(musdes.secretariat)).hasMessage(DeliberationRefused.NOT_YOURS);
        musdes.approves(musdes.manager);
        var cycle = musdes.cycle().id();
        var kept = server.as(
                musdes.manager,
                () -> musdes.inTransaction(
                        () -> server.bean(ApprovalStore.class).of(cycle)));
        assertThat(kept).extracting(Approval::late).containsExactly(true, false);
        assertThat(server.get(musdes.manager, "/musyawarah").body()).containsOnlyOnce("Terlambat: disimpan sesudah");
        assertThat(musdes.cycle().isLocked()).isTrue();
        musdes.sql(musdes.manager, """
                insert into deliberation.approval (id, cycle_id, area_no, letter_no, letter_on, name, media_type, bytes, sha256, content, late)
                select gen_random_uuid(), id, area_no, '1', current_date, 'sah.pdf', 'application/pdf', 3, sha256('abc'), 'abc', false
                  from deliberation.cycle where id = :id""", cycle);
        assertThat(server.get(musdes.manager, "/musyawarah").body().split("Terlambat: disimpan sesudah"))
                .as("whoever writes past the program can't say that it came in time")
                .hasSize(3);
    }

    @Test
    void the_lock_sends_what_was_verified_and_gives_back_what_nobody_verified() {
        var entry = musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var other = musdes.acceptedProposal(ProposalKind.LIST_EXIT, "Sumirah Wati");
        var meeting = musdes.agreedAndSent();
        musdes.verifiesOnly(entry, meeting);
        musdes.locks(musdes.manager);
        assertThat(musdes.stateOf(entry)).isEqualTo("SENT");
        assertThat(musdes.stateOf(other)).isEqualTo("ACCEPTED");
        assertThat(server.get(musdes.puskesos, "/usulan/" + other).body()).contains("Belum diverifikasi sampai batas");
    }

    @Test
    void after_its_cut_off_day_the_program_locks_a_month_sends_its_list_and_gives_back_the_rest() {
        var entry = musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var other = musdes.acceptedProposal(ProposalKind.LIST_EXIT, "Sumirah Wati");
        var meeting = musdes.agreedAndSent();
        musdes.verifiesOnly(entry, meeting);
        server.bean(LockSweep.class).sweep();
        assertThat(musdes.cycle().isLocked())
                .as("its cut-off day is still to come")
                .isFalse();
        cutOffIsOver();
        server.bean(LockSweep.class).sweep();
        assertThat(musdes.cycle().isLocked()).isTrue();
        assertThat(musdes.cycle().lockedByHand()).isFalse();
        assertThat(journal("deliberation.locked")).isEqualTo(1);
        assertThat(musdes.stateOf(entry)).isEqualTo("SENT");
        assertThat(musdes.stateOf(other)).isEqualTo("ACCEPTED");
        assertThat(server.get(musdes.puskesos, "/usulan/" + other).body()).contains("Belum diverifikasi sampai batas");
        var next = musdes.prepares(musdes.month.plusMonths(1));
        assertThat(musdes.agenda(musdes.puskesos, next))
                .extracting(AgendaItem::proposal)
                .containsExactly(other);
    }

    @Test
    void what_stands_on_the_agenda_of_a_deliberation_that_was_never_finished_goes_back_too() {
        var entry = musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        musdes.prepares();
        cutOffIsOver();
        server.bean(LockSweep.class).sweep();
        assertThat(musdes.stateOf(entry)).isEqualTo("ACCEPTED");
        assertThat(server.get(musdes.puskesos, "/usulan/" + entry).body()).contains("Musyawarah belum diselesaikan");
    }

    private void cutOffIsOver() {
        server.database()
                .owner()
                .sql("update deliberation.cycle set cut_off = current_date - 2")
                .update();
    }

    @Test
    void the_district_sees_who_sent_a_list_and_who_has_not() {
        musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        musdes.agreedAndSent();
        var page = server.get(musdes.secretariat, "/musyawarah").body();
        assertThat(page).contains("Gunungjati", "Terkirim, menunggu verifikasi", "Belum disiapkan");
        var supervisors = server.get(musdes.supervisor, "/musyawarah").body();
        assertThat(supervisors).contains("Gunungjati").doesNotContain("Kunci bulan ini");
        assertThat(server.get(musdes.puskesos, "/musyawarah").body()).contains("Musyawarah desa (musdes) Gunungjati");
        var muskel = server.database().officer(id.selaras.access.Role.PUSKESOS, "33.04.06.1001");
        assertThat(server.get(muskel, "/musyawarah").body()).contains("Musyawarah kelurahan (muskel)");
    }

    private long journal(String act) {
        return server.database()
                .owner()
                .sql("select count(*) from journal.entry where act = :act and subject_id = :cycle")
                .param("act", act)
                .param("cycle", musdes.cycle().id())
                .query(Long.class)
                .single();
    }

    private void assertClosed(String statement, UUID meeting) {
        assertThatThrownBy(() -> musdes.sql(musdes.manager, statement, meeting))
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("is closed");
    }
}
