package id.selaras.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.deliberation.AgendaItem.Check;
import id.selaras.letter.IssuedPaper;
import id.selaras.letter.Letters;
import id.selaras.letter.PaperKind;
import id.selaras.proposal.Decision;
import id.selaras.proposal.ProposalKind;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@SelarasTest
class MeetingTest {
    private final TestServer server;
    private Musdes musdes;

    MeetingTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void settle() {
        Musdes.clear(server);
        musdes = Musdes.over(server);
    }

    @Test
    void the_agenda_holds_new_proposals_contested_entries_and_families_in_which_somebody_died_or_moved() {
        var entry = musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var owner = server.database().owner();
        owner.sql("update registry.person set life = 'deceased' where name = 'Sarwono'")
                .update();
        owner.sql(
                        "update registry.claim set contested_on = current_date, contested_because = 'Tetangga Paijo bilang mampu'"
                                + " where kind = 'decile'")
                .update();
        var meeting = musdes.prepares();
        assertThat(musdes.agenda(musdes.puskesos, meeting))
                .extracting(AgendaItem::kind, item -> item.family().head())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(AgendaKind.NEW, "Sumirah Wati"),
                        org.assertj.core.groups.Tuple.tuple(AgendaKind.CONTESTED, "Sarwono"),
                        org.assertj.core.groups.Tuple.tuple(AgendaKind.DECEASED, "Sarwono"));
        assertThat(musdes.stateOf(entry)).isEqualTo("ON_AGENDA");
        assertThat(page(meeting)).contains("Sarwono tercatat meninggal").doesNotContain("Paijo bilang mampu");
        assertThat(page(meeting)).contains("Desil 3 · 2026-TW3 · ").contains("10 Okt 2026");
        assertThat(musdes.prepares()).isEqualTo(meeting);
    }

    @Test
    void a_family_in_which_somebodys_use_is_suspended_waits_for_the_next_deliberation() {
        var entry = musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        server.database().owner().sql("""
                        insert into privacy.restriction (id, person_id, area_no, reason, placed_by)
                        select gen_random_uuid(), p.id, p.area_no, 'Diminta warga', a.id from registry.person p, access.account a
                         where p.name = 'Sumirah Wati' and a.name = 'selaras.system'""").update();
        var meeting = musdes.prepares();
        assertThat(musdes.agenda(musdes.puskesos, meeting)).isEmpty();
        assertThat(musdes.stateOf(entry)).isEqualTo("ACCEPTED");
        for (var shown : new String[] {page(meeting), printed(meeting)}) {
            assertThat(shown)
                    .contains("1 keluarga menunggu musyawarah berikutnya")
                    .doesNotContain("Sumirah Wati", "Diminta warga");
        }
    }

    @Test
    void what_came_up_later_is_added_and_what_was_settled_does_not_come_back() {
        musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var meeting = musdes.prepares();
        assertThat(musdes.agenda(musdes.puskesos, meeting)).hasSize(1);
        server.database()
                .owner()
                .sql("update registry.person set life = 'moved' where name = 'Bagas'")
                .update();
        assertThat(server.as(
                        musdes.puskesos, () -> server.bean(MeetingDesk.class).renew(meeting)))
                .isEqualTo(1);
        assertThat(server.as(
                        musdes.puskesos, () -> server.bean(MeetingDesk.class).renew(meeting)))
                .isZero();
        musdes.decides(meeting, Decision.AGREED, "");
        musdes.finishes(meeting);
        var next = musdes.prepares(musdes.month.plusMonths(1));
        assertThat(musdes.agenda(musdes.puskesos, next)).isEmpty();
    }

    @Test
    void finishing_tells_the_proposals_and_numbers_minutes_and_statement_whose_text_can_be_read_back()
            throws IOException {
        var entry = musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var meeting = musdes.prepares();
        assertThatThrownBy(() -> musdes.finishes(meeting)).hasMessage("incomplete");
        musdes.decides(meeting, Decision.AGREED, "");
        musdes.finishes(meeting);
        assertThat(musdes.stateOf(entry)).isEqualTo("DECIDED");
        var year = Integer.toString(musdes.month.getYear());
        var minutes = text(meeting, PaperKind.MINUTES);
        assertThat(minutes)
                .contains("001/BA/33.04.20.2002/", "/" + year)
                .contains("PEMERINTAH KABUPATEN BANJARNEGARA", "DESA GUNUNGJATI", "Kecamatan Pagedongan")
                .contains("Berita Acara Musyawarah desa (musdes)")
                .contains("Sumirah Wati", "Disepakati", "Usulan baru")
                .contains("Mbah Kromo", "Cap jempol", "2 dari 3 yang tercatat")
                .contains("1 disepakati, 0 tidak disepakati, 0 ditunda")
                .contains("Halaman 1 dari 1")
                .doesNotContain("tanpa penghasilan");
        assertThat(text(meeting, PaperKind.STATEMENT))
                .contains("001/SPTJM/33.04.20.2002/", "Surat Pernyataan Tanggung Jawab Mutlak", "sebanyak 1 keluarga");
    }

    @Test
    void a_postponed_family_stands_on_the_next_agenda_and_a_refused_one_does_not() {
        var postponed = musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var meeting = musdes.prepares();
        musdes.decides(meeting, Decision.POSTPONED, "Belum ada foto rumah");
        musdes.finishes(meeting);
        assertThat(musdes.stateOf(postponed)).isEqualTo("ACCEPTED");
        var next = musdes.prepares(musdes.month.plusMonths(1));
        assertThat(musdes.agenda(musdes.puskesos, next))
                .extracting(AgendaItem::proposal)
                .containsExactly(postponed);
        musdes.decides(next, Decision.NOT_AGREED, "Keluarga mampu menurut musyawarah");
        assertThatThrownBy(() -> server.as(
                        musdes.supervisor, () -> server.bean(MeetingDesk.class).finish(next)))
                .hasMessage(DeliberationRefused.NOT_YOURS);
    }

    @Test
    void a_finished_meeting_does_not_change_not_even_past_the_program() {
        musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var meeting = musdes.prepares();
        musdes.decides(meeting, Decision.AGREED, "");
        musdes.finishes(meeting);
        assertThatThrownBy(() -> musdes.decides(meeting, Decision.POSTPONED, "Berubah pikiran"))
                .hasMessage("finished");
        assertClosed(
                "update deliberation.decision set outcome = 'postponed', reason = 'x' where meeting_id = :id", meeting);
        assertClosed("delete from deliberation.attendance where meeting_id = :id", meeting);
        assertClosed("update deliberation.meeting set chair = 'Orang lain' where id = :id", meeting);
        assertThatThrownBy(() -> musdes.verifies(musdes.secretariat, meeting, Check.AGREED, ""))
                .hasMessage("not-sent");
    }

    @Test
    void a_neighbouring_village_sees_nothing_of_it_and_the_province_neither() {
        musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var meeting = musdes.prepares();
        musdes.decides(meeting, Decision.AGREED, "");
        musdes.finishes(meeting);
        var province = server.database().officer(id.selaras.access.Role.SECRETARIAT, "33");
        for (var table : new String[] {"meeting", "agenda_item", "attendance", "decision"}) {
            for (var officer : new id.selaras.testing.TestDatabase.Officer[] {musdes.neighbour, province}) {
                assertThat(count(officer, table)).as(table).isZero();
            }
            assertThat(count(musdes.secretariat, table)).as(table).isPositive();
        }
        assertThat(server.get(musdes.neighbour, "/musyawarah/" + meeting).statusCode())
                .isEqualTo(404);
    }

    private long count(id.selaras.testing.TestDatabase.Officer officer, String table) {
        return server.as(
                officer,
                () -> musdes.inTransaction(() -> server.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("select count(*) from deliberation." + table)
                        .query(Long.class)
                        .single()));
    }

    private void assertClosed(String statement, UUID meeting) {
        assertThatThrownBy(() -> musdes.sql(musdes.puskesos, statement, meeting))
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("is closed");
    }

    private String page(UUID meeting) {
        return server.get(musdes.puskesos, "/musyawarah/" + meeting).body();
    }

    private String printed(UUID meeting) {
        return server.get(musdes.puskesos, "/musyawarah/" + meeting + "/agenda").body();
    }

    private String text(UUID meeting, PaperKind kind) throws IOException {
        var pdf = server.as(
                musdes.puskesos,
                () -> musdes.inTransaction(() -> {
                    var letters = server.bean(Letters.class);
                    IssuedPaper paper = letters.about(meeting).stream()
                            .filter(issued -> issued.kind() == kind)
                            .findFirst()
                            .orElseThrow();
                    return letters.open(paper).orElseThrow();
                }));
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
