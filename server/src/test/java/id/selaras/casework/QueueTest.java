package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.casework.QueueFilter.After;
import id.selaras.directory.Sector;
import id.selaras.directory.Urgency;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.ui.CsvText;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueueTest {
    private static final String VILLAGE = "33.04.06.1001";
    private static final String WITHOUT_CASES = "33.04.07";

    private final TestServer server;
    private final Queue queue;
    private final Texts texts;
    private final Officer village;
    private final Officer secretariat;

    QueueTest(TestServer server) {
        this.server = server;
        this.queue = server.bean(Queue.class);
        this.texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
        this.village = server.database().officer(Role.PUSKESOS, VILLAGE);
        this.secretariat = server.database().officer(Role.SECRETARIAT, "33.04");
    }

    @BeforeEach
    void nothingIsOpen() {
        server.database()
                .owner()
                .sql("update casework.case_record set state = 'CLOSED', closed_at = now() where state <> 'CLOSED'")
                .update();
    }

    @Test
    void a_case_is_mine_where_its_turn_is_and_elsewhere_it_stands_with_its_owner() {
        var id = record();
        assertThat(ids(secretariat, Pile.MINE)).containsExactly(id);
        assertThat(ids(village, Pile.MINE)).isEmpty();
        assertThat(ids(village, Pile.SECRETARIAT)).containsExactly(id);
        assertThat(count(village, Pile.SECRETARIAT)).isEqualTo(1);
        assertThat(page(secretariat, Pile.MINE).title()).isEqualTo("1 kasus menunggu Anda");
    }

    @Test
    void a_case_somebody_took_is_no_longer_the_turn_of_the_others_at_that_desk() {
        var id = record();
        var colleague = server.database().officer(Role.SECRETARIAT, "33.04");
        assign(id, colleague.account());
        assertThat(ids(secretariat, Pile.MINE)).isEmpty();
        assertThat(ids(colleague, Pile.MINE)).containsExactly(id);
        assertThat(ids(secretariat, Pile.SECRETARIAT)).containsExactly(id);
    }

    @Test
    void a_neighbour_sees_nothing_and_a_province_only_what_reached_it() {
        var id = record();
        var neighbour = server.database().officer(Role.PUSKESOS, "33.04.06.1006");
        var province = server.database().officer(Role.SECRETARIAT, "33");
        assertThat(ids(neighbour, Pile.SECRETARIAT)).isEmpty();
        assertThat(ids(province, Pile.SECRETARIAT)).isEmpty();
        server.database()
                .owner()
                .sql(
                        "update casework.case_record set state = 'AT_PROVINCE', desk_rank = 4, reached_rank = 4 where id = :id")
                .param("id", id)
                .update();
        assertThat(ids(province, Pile.MINE)).containsExactly(id);
        assertThat(ids(secretariat, Pile.MINE)).isEmpty();
    }

    @Test
    void a_restricted_case_is_a_number_to_everybody_but_its_named_officers() {
        var id = server.as(village, () -> server.bean(Intake.class).record(SampleCases.restricted(server, VILLAGE)))
                .caseId();
        assertThat(ids(secretariat, Pile.SECRETARIAT)).isEmpty();
        assertThat(page(secretariat, Pile.MINE).restricted())
                .isEqualTo("1 kasus terbatas ditangani petugas yang ditunjuk.");
        assertThat(ids(village, Pile.SECRETARIAT)).containsExactly(id);
        assertThat(page(village, Pile.MINE).restricted()).isNull();
    }

    @Test
    void emergencies_come_first_and_then_the_nearest_deadline() {
        var later = due(record(), "3 days", "ordinary");
        var late = due(record(), "-3 days", "ordinary");
        var emergency = due(record(), "9 days", "emergency");
        assertThat(ids(secretariat, Pile.MINE)).containsExactly(emergency, late, later);
        assertThat(page(secretariat, Pile.MINE).groups())
                .extracting(QueuePage.Group::title)
                .containsExactly("Darurat dan lewat batas", "Berikutnya");
        var lateOnly = new QueueFilter(Pile.MINE, QueueFilter.Deadline.LATE, null, null, null, null);
        assertThat(ids(secretariat, lateOnly)).containsExactly(late);
    }

    @Test
    void filters_narrow_by_area_sector_and_urgency() {
        var id = record();
        var health = Sector.HEALTH;
        var urgent = Urgency.URGENT;
        var all = QueueFilter.Deadline.ALL;
        assertThat(ids(secretariat, new QueueFilter(Pile.MINE, all, health, "33.04.06", urgent, null)))
                .containsExactly(id);
        assertThat(ids(secretariat, new QueueFilter(Pile.MINE, all, null, WITHOUT_CASES, null, null)))
                .isEmpty();
        assertThat(ids(secretariat, new QueueFilter(Pile.MINE, all, Sector.HOUSING, null, null, null)))
                .isEmpty();
    }

    @Test
    void a_second_page_begins_where_the_first_ended() {
        var recorded = new ArrayList<UUID>();
        for (var i = 0; i < Queue.PAGE + 4; i++) {
            recorded.add(record());
        }
        var first = page(secretariat, Pile.MINE);
        var next = first.paging().next();
        assertThat(next).isNotNull().doesNotContain("Sumirah");
        var after = After.parse(next.replaceFirst(".*sesudah=", "")).orElseThrow();
        var seen = new ArrayList<>(ids(first));
        assertThat(seen).hasSize(Queue.PAGE);
        var second = server.as(
                secretariat, () -> queue.page(QueueFilter.of(Pile.MINE).after(after), texts));
        seen.addAll(ids(second));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(recorded);
        assertThat(second.paging().count()).isEqualTo("26 sampai 29 dari 29");
    }

    @Test
    void a_case_is_found_by_ticket_and_an_unlisted_person_by_name_inside_ones_area() {
        var id = record();
        var ticket = server.database()
                .owner()
                .sql("select ticket from casework.case_record where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        var spaced = ticket.substring(0, 4) + " " + ticket.substring(4);
        assertThat(ids(server.as(secretariat, () -> queue.search(spaced, texts))))
                .containsExactly(id);
        assertThat(ids(server.as(secretariat, () -> queue.search("sumirah", texts))))
                .contains(id);
        var neighbour = server.database().officer(Role.PUSKESOS, "33.04.06.1006");
        assertThat(ids(server.as(neighbour, () -> queue.search(spaced, texts)))).isEmpty();
    }

    @Test
    void a_proposal_in_an_outside_system_stays_in_sight_of_its_desk_when_the_case_is_closed() {
        var id = record();
        propose(id);
        nothingIsOpen();
        var page = page(secretariat, Pile.MINE);
        assertThat(page.outside()).isNotNull();
        assertThat(page.outside().rows()).singleElement().satisfies(row -> {
            assertThat(row.organisation()).isEqualTo("Kementerian (SIKS-NG)");
            assertThat(row.caseClosed()).isTrue();
        });
        assertThat(page(village, Pile.OUTSIDE).outside()).isNull();
        server.database()
                .owner()
                .sql("update casework.referral set ended_at = now()")
                .update();
    }

    @Test
    void a_downloaded_list_runs_no_formula_and_is_journaled() {
        record();
        assertThat(CsvText.cell("=HYPERLINK(\"http://x\")")).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\"");
        var csv = server.get(secretariat, "/kerja/daftar.csv?pada=saya");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains("Sumirah");
        assertThat(server.database()
                        .owner()
                        .sql("select count(*) from journal.entry where act = 'case.exported' and account_id = :who")
                        .param("who", secretariat.account())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void each_role_begins_where_its_work_is() {
        assertThat(location(Role.AGENCY)).endsWith("/rujukan");
        assertThat(location(Role.ADMINISTRATOR)).endsWith("/kelola");
        record();
        assertThat(location(Role.PLANNER)).endsWith("/laporan");
        var auditor = server.get(server.database().officer(Role.AUDITOR, "33.04"), "/kerja");
        assertThat(auditor.body()).contains("Sumirah").doesNotContain("Terima warga");
    }

    private String location(Role role) {
        return server.get(server.database().officer(role, "33.04"), "/kerja")
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private UUID record() {
        return server.as(village, () -> server.bean(Intake.class).record(SampleCases.urgent(server, VILLAGE)))
                .caseId();
    }

    private void assign(UUID id, UUID account) {
        server.database()
                .owner()
                .sql("update casework.case_record set assignee = :account where id = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    private UUID due(UUID id, String in, String urgency) {
        server.database()
                .owner()
                .sql(
                        "update casework.case_record set due_at = now() + cast(:in as interval), urgency = :urgency where id = :id")
                .param("in", in)
                .param("urgency", urgency)
                .param("id", id)
                .update();
        return id;
    }

    private void propose(UUID caseId) {
        var outside = server.database()
                .owner()
                .sql("""
                        insert into directory.organisation (code, name, kind, area_code, sectors, answers_here)
                        values ('siks-contoh', 'Kementerian (SIKS-NG)', 'outside_system', '', '{health}', false) returning id""")
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
        server.database()
                .owner()
                .sql("""
                        insert into casework.referral (id, number, case_id, area_no, organisation_id, answers_here, asked,
                          state, sent_by, sent_at, clock_started_at, clock_limit, clock_source, due_at)
                        select uuidv7(), 'RJK-1', c.id, c.area_no, :organisation, false, 'Aktifkan kembali PBI-JKN', 'SENT',
                          :by, now(), now(), c.clock_limit, 'Contoh', now() + interval '3 days'
                          from casework.case_record c where c.id = :case""")
                .param("organisation", outside)
                .param("by", secretariat.account())
                .param("case", caseId)
                .update();
    }

    private QueuePage page(Officer officer, Pile pile) {
        return server.as(officer, () -> queue.page(QueueFilter.of(pile), texts));
    }

    private List<UUID> ids(Officer officer, Pile pile) {
        return ids(page(officer, pile));
    }

    private List<UUID> ids(Officer officer, QueueFilter filter) {
        return ids(server.as(officer, () -> queue.page(filter, texts)));
    }

    private static List<UUID> ids(QueuePage page) {
        return page.groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(QueuePage.Row::id)
                .toList();
    }

    private long count(Officer officer, Pile pile) {
        return page(officer, pile).owners().stream()
                .filter(owner -> owner.href().endsWith("=" + pile.code()))
                .findFirst()
                .orElseThrow()
                .count();
    }
}
