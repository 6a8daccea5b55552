package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.ui.Texts;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the work list costs is told by the database itself: which indexes it used, and that it read no table whole. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueuePlanTest {
    private static final int CASES = 24_000;

    private final TestServer server;

    QueuePlanTest(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void aYearOfCases() {
        var village = server.database().officer(Role.PUSKESOS, "33.04.06.1001");
        var owner = server.database().owner();
        owner.sql("""
                insert into casework.case_record (id, ticket, pin_hash, area_no, channel, kind, matter, sector, topic, title,
                  words, urgency, subject_name, state, desk_rank, reached_rank, recorded_by, recorded_at, due_at, closed_at,
                  clock_step, clock_started_at, clock_limit, clock_source)
                select uuidv7(), (10000000 + n)::text, 'x', v.area_no, 'window', 'complaint', 'need', 'health', 'health_cover',
                  'Contoh', repeat('Keterangan panjang. ', 40), case when n % 40 = 0 then 'emergency' else 'ordinary' end, 'Warga contoh',
                  case when n % 5 > 0 then 'CLOSED' when n % 10 = 0 then 'AT_SECRETARIAT' else 'AT_PUSKESOS' end, 3, 3, :by,
                  now() - interval '200 days', now() + (n % 700 - 100) * interval '1 hour',
                  case when n % 5 > 0 then now() - n % 300 * interval '1 day' end,
                  'verify', now(), '3wd', 'Contoh'
                  from generate_series(1, :cases) n
                  join (select area_no, row_number() over (order by area_no) as at from area.area
                         where level = 4 and area_no >= 3300000000 and area_no < 3400000000) v on v.at = 1 + n % 8000""").param("by", village.account()).param("cases", CASES).update();
        owner.sql("vacuum (analyze) casework.case_record").update();
    }

    @Test
    void page_and_counts_of_a_district_come_from_the_indexes_of_the_work_list() {
        var district = server.database().officer(Role.SECRETARIAT, "33.04");
        var used = scansOf(district, Pile.MINE);
        assertThat(used.get("case_record whole")).isZero();
        assertThat(used.get("case_queue") + used.get("case_queue_of_area")).isPositive();
    }

    @Test
    void a_village_and_the_list_of_finished_cases_read_no_table_whole() {
        var village = server.database().officer(Role.PUSKESOS, "33.04.06.1001");
        assertThat(scansOf(village, Pile.MINE).get("case_record whole")).isZero();
        assertThat(scansOf(village, Pile.DONE).get("case_record whole")).isZero();
    }

    /** How often each index was used, and how often the table was read whole, by one page of the list. */
    private Map<String, Long> scansOf(Officer officer, Pile pile) {
        var texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
        var jdbc = server.bean(JdbcClient.class);
        var before = scans();
        server.as(officer, () -> {
            server.bean(TransactionTemplate.class).executeWithoutResult(status -> {
                server.bean(Queue.class).page(QueueFilter.of(pile), texts);
                jdbc.sql("select pg_stat_force_next_flush()")
                        .query((row, n) -> n)
                        .list();
            });
        });
        var after = scans();
        before.forEach((index, count) -> after.merge(index, -count, Long::sum));
        return after;
    }

    private Map<String, Long> scans() {
        return server
                .database()
                .owner()
                .sql("""
                        select indexrelname as what, idx_scan as times from pg_stat_user_indexes
                         where schemaname = 'casework' and relname = 'case_record'
                        union all
                        select relname || ' whole', seq_scan from pg_stat_user_tables
                         where schemaname = 'casework' and relname = 'case_record'""")
                .query((row, n) -> Map.entry(row.getString("what"), row.getLong("times")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
