package id.selaras.deliberation;

import id.selaras.access.Role;
import id.selaras.casework.NewId;
import id.selaras.casework.papers.Paper;
import id.selaras.deliberation.AgendaItem.Check;
import id.selaras.proposal.Decision;
import id.selaras.proposal.NewProposal;
import id.selaras.proposal.Origin;
import id.selaras.proposal.ProposalAct;
import id.selaras.proposal.ProposalDesk;
import id.selaras.proposal.ProposalKind;
import id.selaras.proposal.ProposalOrder;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** A village's deliberation and the district around it, acting in the words of the trade. */
final class Musdes {
    static final String GUNUNGJATI = "33.04.20.2002";
    static final long GUNUNGJATI_NO = 3304202002L;
    static final String PDF =
            "%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
                    + "trailer <</Size 3 /Root 1 0 R>>\nstartxref\n0\n%%EOF\n";

    final TestServer server;
    final Officer puskesos;
    final Officer neighbour;
    final Officer supervisor;
    final Officer secretariat;
    final Officer manager;
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    final YearMonth month = YearMonth.from(today);

    private Musdes(TestServer server) {
        var database = server.database();
        Neighbourhood.settleIn(database);
        this.server = server;
        puskesos = database.officer(Role.PUSKESOS, GUNUNGJATI);
        neighbour = database.officer(Role.PUSKESOS, "33.04.20.2003");
        supervisor = database.officer(Role.SUPERVISOR, "33.04.20");
        secretariat = database.officer(Role.SECRETARIAT, "33.04");
        manager = database.officer(Role.MANAGER, "33.04");
        // Whatever day the test runs on: this district's months stay open to their end.
        database.owner().sql("""
                        insert into deliberation.calendar (area_code, first_day, last_day, cut_off_day, pull_day, valid_from)
                        values ('33.04', 1, 31, 31, 31, '2025-02-01')""").update();
    }

    /** Takes away what an earlier test left, so that one server serves them all. */
    static void clear(TestServer server) {
        server.database().owner().sql("""
                        do $$ declare t record; begin
                          for t in select schemaname, tablename from pg_tables
                                    where schemaname in ('registry', 'proposal', 'deliberation', 'letter') and tablename <> 'calendar'
                          loop execute format('truncate %I.%I cascade', t.schemaname, t.tablename); end loop;
                          delete from deliberation.calendar where area_code <> '';
                        end $$""").update();
    }

    static Musdes over(TestServer server) {
        return new Musdes(server);
    }

    UUID familyOf(String name) {
        return server.database()
                .owner()
                .sql("select family_id from registry.person where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    /** A proposal of the village that the subdistrict has accepted. */
    UUID acceptedProposal(ProposalKind kind, String person) {
        var wanted = NewProposal.ofList(
                NewId.next(), kind, familyOf(person), "Hidup sendiri, tanpa penghasilan", today, Origin.ofFamily());
        var id = server.as(puskesos, () -> server.bean(ProposalDesk.class).propose(wanted));
        server.as(
                supervisor,
                () -> server.bean(ProposalDesk.class)
                        .act(id, new ProposalOrder(NewId.next(), 0, ProposalAct.ACCEPT, null)));
        return id;
    }

    String stateOf(UUID proposal) {
        return server.database()
                .owner()
                .sql("select state from proposal.proposal where id = :id")
                .param("id", proposal)
                .query(String.class)
                .single();
    }

    UUID prepares() {
        return prepares(month);
    }

    UUID prepares(YearMonth of) {
        return server.as(
                puskesos,
                () -> server.bean(MeetingDesk.class).prepare(of, today, "Balai desa", "Kepala Desa Gunungjati"));
    }

    List<AgendaItem> agenda(Officer reader, UUID meeting) {
        return server.as(
                reader, () -> inTransaction(() -> server.bean(AgendaStore.class).ofMeeting(meeting)));
    }

    /** Three came; every family gets the outcome. */
    void decides(UUID meeting, Decision outcome, String reason) {
        var decisions = agenda(puskesos, meeting).stream()
                .collect(Collectors.toMap(
                        AgendaItem::id, item -> new MeetingForm.Ruling(java.util.Optional.of(outcome), reason)));
        var form = new MeetingForm(
                "", "Balai desa", "Kepala Desa Gunungjati", "Dibuka pukul 09.00.", attendees(), decisions);
        server.as(puskesos, () -> server.bean(MeetingDesk.class).save(meeting, form, today));
    }

    static List<Attendee> attendees() {
        return List.of(
                new Attendee("Paijo", "Ketua RT 02", Attendee.Mark.SIGNED),
                new Attendee("Mbah Kromo", "Warga", Attendee.Mark.THUMBPRINT),
                new Attendee("Sulastri", "Bidan desa", Attendee.Mark.ABSENT));
    }

    void finishes(UUID meeting) {
        server.as(puskesos, () -> server.bean(MeetingDesk.class).finish(meeting));
    }

    void sends(UUID meeting) {
        server.as(puskesos, () -> server.bean(MeetingDesk.class).send(meeting));
    }

    /** A meeting whose agenda was agreed to and sent. */
    UUID agreedAndSent() {
        var meeting = prepares();
        decides(meeting, Decision.AGREED, "");
        finishes(meeting);
        sends(meeting);
        return meeting;
    }

    void verifies(Officer officer, UUID meeting, Check outcome, String reason) {
        var checks = agenda(officer, meeting).stream()
                .collect(Collectors.toMap(AgendaItem::id, item -> new CycleDesk.Checked(outcome, reason)));
        server.as(officer, () -> server.bean(CycleDesk.class).verify(meeting, Map.copyOf(checks)));
    }

    /** Agrees to one line, and says nothing of the others. */
    void verifiesOnly(UUID proposal, UUID meeting) {
        var checks = agenda(secretariat, meeting).stream()
                .filter(item -> proposal.equals(item.proposal()))
                .collect(Collectors.toMap(AgendaItem::id, item -> new CycleDesk.Checked(Check.AGREED, "")));
        server.as(secretariat, () -> server.bean(CycleDesk.class).verify(meeting, Map.copyOf(checks)));
    }

    Cycle cycle() {
        return server.as(
                manager,
                () -> inTransaction(() -> server.bean(CycleStore.class).find(3304000000L, month))
                        .orElseThrow());
    }

    void approves(Officer officer) {
        var cycle = cycle().id();
        var letter = new Approval.Letter("460/123/2026", today);
        var paper = Paper.read(PDF.getBytes(StandardCharsets.ISO_8859_1));
        server.as(officer, () -> server.bean(CycleDesk.class).approve(cycle, letter, paper, "pengesahan.pdf"));
    }

    void locks(Officer officer) {
        var cycle = cycle().id();
        server.as(officer, () -> server.bean(CycleDesk.class).lock(cycle));
    }

    /** SQL past the program, with the officer's own grants. */
    int sql(Officer officer, String statement, @Nullable UUID id) {
        return server.as(
                officer,
                () -> inTransaction(() -> server.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql(statement)
                        .param("id", id)
                        .update()));
    }

    <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(
                server.bean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
