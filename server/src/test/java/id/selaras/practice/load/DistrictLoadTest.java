package id.selaras.practice.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.casework.CaseState;
import id.selaras.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class DistrictLoadTest {

    private static final List<String> TOLD = new ArrayList<>();

    @TempDir
    static Path data;

    private static TestDatabase database;
    private static JdbcClient owner;

    @BeforeAll
    static void load() throws Exception {
        database = TestDatabase.fresh();
        owner = database.owner();
        owner.sql("insert into public.installation (kind) values ('demonstration') on conflict do nothing")
                .update();
        loadOnce();
    }

    private static void loadOnce() throws Exception {
        try (var connection = database.database().owner().connect()) {
            var load = new DistrictLoad(connection, TOLD::add);
            load.load(data.resolve("demo-accounts.csv"), 2_000, 1_200);
            load.loadTrail();
        }
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    private static long count(String rows) {
        return owner.sql("select count(*) from " + rows).query(Long.class).single();
    }

    @Test
    void offices_people_and_cases_are_there_and_each_part_was_told() {
        assertThat(count("registry.family")).isEqualTo(2_000);
        assertThat(count("casework.case_record")).isEqualTo(1_201);
        assertThat(count("directory.organisation where kind = 'puskesos'")).isEqualTo(278);
        assertThat(TOLD).hasSize(3);
    }

    @Test
    void a_second_load_changes_nothing() throws Exception {
        var before = rows();
        loadOnce();
        assertThat(rows()).isEqualTo(before);
        assertThat(TOLD).hasSize(3);
    }

    private static long rows() {
        return count("casework.step")
                + count("access.post")
                + count("registry.person")
                + count("journal.entry")
                + count("proposal.step")
                + count("deliberation.agenda_item");
    }

    @Test
    void every_step_and_paper_left_its_trace_in_the_journal_with_a_digest_that_fits() {
        assertThat(count("journal.entry where kind = 'act'"))
                .isEqualTo(count("casework.step") + count("casework.attachment") + count("proposal.step"));
        assertThat(count("journal.entry where kind = 'read'")).isPositive();
        assertThat(count("journal.entry e where digest <> sha256(journal.head_bytes(e))"))
                .isZero();
        assertThat(count("journal.entry e where not exists (select from journal.unsealed u where u.entry_id = e.id)"))
                .isZero();
    }

    @Test
    void a_village_has_proposals_in_every_state_but_the_fleeting_ones_and_two_that_touch_one_fact() {
        var states = owner.sql("select distinct state from proposal.proposal")
                .query(String.class)
                .list();
        assertThat(states)
                .containsExactlyInAnyOrder(
                        "PROPOSED",
                        "CHECKED",
                        "RETURNED",
                        "ACCEPTED",
                        "APPLIED",
                        "REFUSED",
                        "WITHDRAWN",
                        "ON_AGENDA",
                        "SENT",
                        "ANSWERED");
        assertThat(count("proposal.proposal a join proposal.proposal b on a.touches && b.touches and a.id < b.id"
                        + " where a.state = 'PROPOSED' and b.state = 'PROPOSED'"))
                .isPositive();
        assertThat(count("proposal.contester")).isEqualTo(1);
        assertThat(
                        count(
                                "proposal.proposal p where p.state <>"
                                        + " (select s.state from proposal.step s where s.proposal_id = p.id order by s.at desc limit 1)"))
                .isZero();
    }

    @Test
    void last_month_was_deliberated_locked_and_answered_and_the_next_deliberation_has_an_agenda() {
        assertThat(count("deliberation.meeting m join deliberation.cycle c on c.id = m.cycle_id"
                        + " where m.sent_at is not null and c.locked_at is not null"))
                .isEqualTo(1);
        assertThat(count("deliberation.agenda_item i join deliberation.meeting m on m.id = i.meeting_id"
                        + " where m.finished_at is null"))
                .isEqualTo(3);
        assertThat(count("deliberation.attendance")).isEqualTo(5);
        assertThat(count("deliberation.result where outcome = 'granted'")).isEqualTo(1);
        assertThat(count("deliberation.result where outcome = 'denied'")).isEqualTo(1);
        assertThat(count("deliberation.approval where late")).isZero();
        assertThat(count("letter.issued")).isEqualTo(2);
        var minutes = owner.sql("select content from letter.issued where kind = 'MINUTES'")
                .query(byte[].class)
                .single();
        try (var paper = org.apache.pdfbox.Loader.loadPDF(minutes)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(paper))
                    .contains("001/BA/33.04.20.2002/");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void some_cases_carry_a_paper_that_is_a_picture() {
        assertThat(count("casework.attachment t join casework.attachment_content c on c.attachment_id = t.id"
                        + " where t.sha256 = sha256(c.content) and t.bytes = length(c.content)"))
                .isEqualTo(count("casework.attachment"))
                .isBetween(30L, 200L);
    }

    @Test
    void cases_stand_in_every_state() {
        assertThat(owner.sql("select distinct state from casework.case_record")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CaseState.values()).map(Enum::name).toList());
    }

    @Test
    void the_last_line_of_a_timeline_says_where_the_case_stands() {
        assertThat(count("""
                        casework.case_record c
                         where state <> (select s.state from casework.step s where s.case_id = c.id order by at desc, id desc limit 1)""")).isZero();
    }

    @Test
    void what_is_open_has_a_clock_and_what_is_closed_an_end() {
        assertThat(count("casework.case_record where state <> 'CLOSED' and (due_at is null or closed_at is not null)"))
                .isZero();
        assertThat(count("casework.case_record where state = 'CLOSED' and closed_at is null"))
                .isZero();
        assertThat(count("casework.referral where ended_at is null and due_at is null and state <> 'CONFIRMED'"))
                .isZero();
    }

    @Test
    void most_open_cases_are_in_time_and_none_is_so_late_that_it_climbs_at_once() {
        var open = count("casework.case_record where state like 'AT_%' and clock_paused_at is null");
        var late = count("casework.case_record where state like 'AT_%' and clock_paused_at is null and due_at < now()");
        var veryLate = count(
                "casework.case_record where state like 'AT_%' and clock_paused_at is null and due_at < now() - interval '5 days'");
        assertThat(late).isLessThan(open / 2);
        assertThat(veryLate).isLessThan(open / 20);
    }

    @Test
    void the_case_is_about_somebody_the_registry_knows_by_that_name() {
        assertThat(
                        count(
                                "casework.case_record c join registry.person p on p.id = c.subject_person where p.name <> c.subject_name"))
                .isZero();
        assertThat(count("casework.case_record where subject_person is null")).isBetween(1L, 200L);
    }

    @Test
    void restricted_cases_name_their_officers() {
        assertThat(count("""
                        casework.case_record c where restricted
                           and not exists (select from casework.named_officer n where n.case_id = c.id)""")).isZero();
    }

    @Test
    void every_listed_account_signs_in_with_the_listed_password() throws Exception {
        var lines = Files.readAllLines(data.resolve("demo-accounts.csv"));
        assertThat(lines.getFirst()).isEqualTo("account,password,role,area,organisation");
        assertThat(lines.get(1)).startsWith("tuti.gunungjati,").contains(",puskesos,33.04.20.2002,");
        assertThat(lines).hasSize((int) count("access.account where kind = 'officer'") + 1);
        var hash = owner.sql("select password_hash from access.account where name = 'tuti.gunungjati'")
                .query(String.class)
                .single();
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)
                        .matches(lines.get(1).split(",", -1)[1], hash))
                .isTrue();
    }
}
