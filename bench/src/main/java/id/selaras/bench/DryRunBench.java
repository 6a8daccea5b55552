package id.selaras.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** One rule tried on a stored district from its page, beside a bare COPY of the rows that it reads. */
final class DryRunBench {
    private static final String HOME = "/kelola/aturan/uji";
    private static final int RUNS = 7;
    /** The rows and columns of the rule, without policies, over one connection; the bytes are thrown away. */
    private static final List<String> BARE = List.of(
            "select id, area_no, dwelling_id from registry.family",
            "select id, family_id, relation, birth_date, birth_precision, sex, observed_on from registry.person where"
                    + " life = 'living' and not withdrawn",
            "select subject, subject_id, observed_on, recorded_at, id, answers -> 'position', answers -> 'schooling',"
                    + " answers -> 'school_level' from registry.sheet where subject = 'person' and not sensitive",
            "select subject, subject_id, topic, state, last_paid, observed_on from registry.claim where kind ="
                    + " 'decile' and not withdrawn");

    private DryRunBench() {}

    /** One run in milliseconds; all of it as the browser saw it. */
    record Taken(int reading, int cutting, int computing, int counting, long seen) {
        int together() {
            return reading + cutting + computing + counting;
        }
    }

    /** @param first the first run after the server's start */
    record Seen(
            Taken first,
            Taken median,
            Taken slowest,
            double bare,
            long rows,
            long counted,
            long fits,
            String database) {}

    static Seen of(int families) throws Exception {
        try (var stage = Stage.open();
                var officer = Officer.of(stage)) {
            Bench.say("writing %,d families", families);
            StoredDistrict.fill(stage, families);
            Bench.say("dry runs, %d of them", RUNS);
            var runs = new ArrayList<Taken>();
            for (var i = 0; i < RUNS; i++) {
                runs.add(run(stage, officer));
            }
            var warm = runs.stream()
                    .skip(1)
                    .sorted(Comparator.comparingLong(Taken::seen))
                    .toList();
            Bench.say("bare COPY of the same rows");
            var rows = bare(stage);
            var begun = System.nanoTime();
            bare(stage);
            var bare = (System.nanoTime() - begun) / 1e9;
            var counted = counted(stage);
            return new Seen(
                    runs.getFirst(),
                    warm.get(warm.size() / 2),
                    warm.getLast(),
                    bare,
                    rows,
                    counted[0],
                    counted[1],
                    stage.databaseVersion());
        }
    }

    private static Taken run(Stage stage, Officer officer) throws IOException, InterruptedException, SQLException {
        var begun = System.nanoTime();
        var page = officer.submits(
                HOME + "?program=PKH", Map.of("program", "PKH", "wilayah", "33.04", "nilai.pkh_decile", "5"));
        var run = page.substring(page.lastIndexOf('/') + 1);
        officer.waitsFor(HOME + "/" + run + "/kemajuan");
        var seen = (System.nanoTime() - begun) / 1_000_000;
        try (var connection = stage.connect();
                var statement = connection.prepareStatement(
                        "select reading_ms, cutting_ms, computing_ms, counting_ms from eligibility.dry_run where id ="
                                + " ? and state = 'done'")) {
            statement.setObject(1, UUID.fromString(run));
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("the dry run did not end well");
                }
                return new Taken(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), seen);
            }
        }
    }

    private static long bare(Stage stage) throws SQLException {
        var rows = 0L;
        try (var connection = stage.connect()) {
            for (var query : BARE) {
                var copy = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (" + query + ") to stdout (format binary)");
                while (copy.readFromCopy() != null) {
                    rows++;
                }
            }
        }
        return rows;
    }

    private static long[] counted(Stage stage) throws SQLException {
        try (var connection = stage.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select sum(proposed[1] + proposed[2] + proposed[3] + proposed[4]), sum(proposed[1]) from"
                                + " eligibility.dry_run_area where run_id = (select id from eligibility.dry_run order by"
                                + " started_at desc limit 1)")) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }
}
