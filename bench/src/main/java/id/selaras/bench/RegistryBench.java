package id.selaras.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A district's list recorded by the program's own command beside a bare COPY of the same file; the list again with changes;
 * then pages and an export over what came in.
 */
final class RegistryBench {
    private static final Pattern SECONDS = Pattern.compile("\"seconds\":([\\d.]+)");
    private static final Pattern ROWS = Pattern.compile("\"rows\":(\\d+)");
    private static final String CHANGED = "5";
    private static final int FAMILIES = 5_000;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration TIME = Duration.ofSeconds(20);

    private final int persons;
    private final Path room;
    private final Path data;

    private RegistryBench(int persons, Path room) {
        this.persons = persons;
        this.room = room;
        this.data = room.resolve("data");
    }

    /** A list recorded. */
    record Recorded(long rows, double seconds) {

        double perSecond() {
            return rows / seconds;
        }
    }

    /** What was seen. */
    record Seen(
            Recorded first,
            Recorded changed,
            Recorded same,
            double bareCopy,
            Run family,
            Run past,
            double export,
            long bytes,
            String database) {

        /** The share of a bare COPY's speed that the first load reaches. */
        double ratio() {
            return bareCopy / first.seconds();
        }
    }

    static Seen of(int persons) throws Exception {
        var room = Files.createTempDirectory("selaras-bench-");
        try {
            return new RegistryBench(persons, room).measure();
        } finally {
            delete(room);
        }
    }

    private Seen measure() throws Exception {
        var list = generated("list");
        var later = generated("later", "--changed", CHANGED);
        double bare;
        try (var stage = Stage.over(data)) {
            Bench.say("bare COPY of the list");
            bare = RawCopy.of(list, stage);
        }
        var first = recorded("first load", list);
        var changed = recorded("the list with changes", later);
        var same = recorded("the same list again", later);
        try (var stage = Stage.over(data);
                var officer = Officer.of(stage)) {
            var families = families(stage);
            var family = pages("family page", officer.opens(families, "/keluarga/%s"));
            var day = "?per=" + LocalDate.now(ZoneOffset.UTC);
            var past =
                    pages("family with its history as of a day", officer.opens(families, "/keluarga/%s/riwayat" + day));
            Bench.say("export");
            var begun = System.nanoTime();
            var bytes = officer.takes("33.04");
            var export = (System.nanoTime() - begun) / 1e9;
            return new Seen(first, changed, same, bare, family, past, export, bytes, stage.databaseVersion());
        }
    }

    private Path generated(String name, String... more) throws IOException, InterruptedException {
        Bench.say("writing %s of %,d persons", name, persons);
        var arguments = new ArrayList<>(List.of("generate", "registry", "--persons", "" + persons, "--seed", "1"));
        arguments.addAll(List.of("--out", room.resolve(name).toString()));
        arguments.addAll(List.of(more));
        Program.run(arguments.toArray(String[]::new));
        return room.resolve(name).resolve(more.length == 0 ? "dtsen.csv" : "dtsen-changed.csv");
    }

    private Recorded recorded(String what, Path list) throws IOException, InterruptedException {
        Bench.say("%s", what);
        var said = Program.run(
                "import", list.toString(), "--mapping", "DTSEN", "--district", "33.04", "--data", data.toString());
        var seconds = SECONDS.matcher(said);
        var rows = ROWS.matcher(said);
        if (!said.contains("\"state\":\"done\"") || !seconds.find() || !rows.find()) {
            throw new IOException("the import ended otherwise: " + said);
        }
        return new Recorded(Long.parseLong(rows.group(1)), Double.parseDouble(seconds.group(1)));
    }

    private static Run pages(String what, Operation operation) throws Exception {
        Bench.say("%s: warming up, then measuring for %d s", what, TIME.toSeconds());
        Run.measure(1, WARM_UP, operation);
        return Run.measure(1, TIME, operation);
    }

    private static List<UUID> families(Stage stage) throws SQLException {
        try (var connection = stage.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select id from registry.family where not withdrawn order by md5(id::text) limit "
                                + FAMILIES)) {
            var families = new ArrayList<UUID>();
            while (row.next()) {
                families.add(row.getObject(1, UUID.class));
            }
            return families;
        }
    }

    private static void delete(Path room) throws IOException {
        try (var files = Files.walk(room)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
