package id.selaras.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.ServiceIdentities;
import id.selaras.importing.ImportRun.Counts;
import id.selaras.importing.ImportRun.State;
import id.selaras.launch.DatabaseAddress;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.lang.ProcessBuilder.Redirect;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An import in a process of its own that is killed without a word in the middle of its work. */
@SelarasTest
class KilledImportTest {
    /** More of them, and a longer run, by {@code -Dselaras.killed.families}. */
    private static final int FAMILIES = Integer.getInteger("selaras.killed.families", 2_500);

    private static final int KILLED_AFTER = FAMILIES / 4;

    private final ImportOffice office;

    KilledImportTest(TestServer server) {
        this.office = new ImportOffice(server);
    }

    private static SampleList list() {
        return SampleList.of(new Random(11), FAMILIES);
    }

    @Test
    void it_goes_on_where_it_was_killed_and_ends_with_the_same_rows() throws Exception {
        var whole = office.records(list());
        var rows = content();
        office.server.database().owner().sql(ImportingTest.EMPTY).update();

        var id = office.drops();
        office.server.as(
                office.secretariat, () -> office.server.bean(Imports.class).start(id));
        var process = begin(id);
        try {
            while (familiesDone() < KILLED_AFTER) {
                assertThat(process.waitFor(100, TimeUnit.MILLISECONDS))
                        .as("it ended before it was killed")
                        .isFalse();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(familiesDone()).isLessThan(FAMILIES);
        assertThat(office.run(id).state()).isEqualTo(State.RUNNING);
        assertThat(office.count("registry.family")).isEqualTo(familiesDone());

        office.works(id, list());
        assertThat(office.run(id).state()).isEqualTo(State.DONE);
        assertThat(office.run(id).counts()).isEqualTo(whole.counts());
        assertThat(content()).isEqualTo(rows);
    }

    private long familiesDone() {
        return office.server
                .database()
                .owner()
                .sql("select coalesce(sum(next), 0) from importing.part")
                .query(Long.class)
                .single();
    }

    /** Everything that is known, by numbers and names instead of ids, and how often each name is found. */
    private String content() {
        return office.text("""
                select md5(string_agg(line, chr(10) order by line)) || ' ' || count(*) as line from (
                  select concat(to_jsonb(p) - array['id', 'family_id', 'origin', 'recorded_at', 'actor'], f.card_no, d.street,
                         (select count(*) from registry.name_key k where k.person_id = p.id)) as line
                    from registry.person_revision p join registry.family f on f.id = p.family_id join registry.dwelling d on d.id = f.dwelling_id
                  union all
                  select concat(coalesce(p.nik, p.name, f.card_no, x.card_no), s.sensitive, s.answers, s.observed_on, s.source_ref) from registry.sheet s
                    left join registry.person p on p.id = s.subject_id left join registry.family f on f.id = s.subject_id
                    left join registry.family x on x.dwelling_id = s.subject_id
                  union all
                  select concat(coalesce(p.nik, p.name, f.card_no), c.kind, c.topic, c.state, c.period, c.rev) from registry.claim_revision c
                    left join registry.person p on p.id = c.subject_id left join registry.family f on f.id = c.subject_id
                  union all select concat(kind, value, rev) from registry.identifier_revision
                  union all select concat(k, skel, freq) from registry.name_token) lines""") + office.sizes();
    }

    private Process begin(UUID id) throws Exception {
        var database = office.server.database().database().serving();
        var command = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Work.class.getName(),
                database.jdbcUrl(),
                database.user(),
                database.password(),
                office.server.bean(ServiceIdentities.class).systemToken(),
                id.toString(),
                office.secretariat.account().toString());
        return command.redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /** What the process does. */
    static final class Work {
        private Work() {}

        public static void main(String[] told) throws Exception {
            var address = new DatabaseAddress(told[0], told[1], told[2]);
            var pool = new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password());
            var connections = new ImportConnections(pool, new ServiceIdentities(told[3], ""));
            var run = new ImportRun(
                    UUID.fromString(told[4]),
                    3_304_000_000L,
                    "dtsen.csv",
                    1,
                    State.RUNNING,
                    Counts.NONE,
                    0,
                    0,
                    Instant.now(),
                    Instant.now(),
                    null,
                    UUID.fromString(told[5]),
                    null);
            new ImportJob(run, list(), connections).run();
        }
    }
}
