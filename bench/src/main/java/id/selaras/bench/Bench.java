package id.selaras.bench;

import java.time.Duration;
import java.util.Locale;

/** Says what it measures when called without a word: progress to stderr, one JSON object as the last line of stdout. */
public final class Bench {
    private static final String USAGE = """
            usage: selaras bench intake [--connections N] [--seconds S]
                   selaras bench import --persons N
                   selaras bench eligibility --families N [--seed S]
                   selaras bench dryrun --families N""";
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 3
                && arguments[0].equals("import")
                && arguments[1].equals("--persons")
                && arguments[2].matches("[1-9]\\d{0,7}")) {
            System.exit(registry(Integer.parseInt(arguments[2])) ? 0 : 1);
        }
        if (arguments.length == 3
                && arguments[0].equals("dryrun")
                && arguments[1].equals("--families")
                && isNumber(arguments[2])) {
            System.exit(dryRun(Integer.parseInt(arguments[2])) ? 0 : 1);
        }
        if (isEligibility(arguments)) {
            var seed = arguments.length == 5 ? Long.parseLong(arguments[4]) : 1;
            System.exit(eligibility(Integer.parseInt(arguments[2]), seed) ? 0 : 1);
        }
        var wanted = Wanted.of(arguments);
        if (wanted == null) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        try (var stage = Stage.open()) {
            System.exit(intake(wanted, stage) ? 0 : 1);
        }
    }

    private static boolean isEligibility(String[] arguments) {
        return (arguments.length == 3
                        || (arguments.length == 5 && arguments[3].equals("--seed") && isNumber(arguments[4])))
                && arguments[0].equals("eligibility")
                && arguments[1].equals("--families")
                && isNumber(arguments[2]);
    }

    private static boolean isNumber(String text) {
        return text.matches("[1-9]\\d{0,7}");
    }

    private static boolean eligibility(int families, long seed) throws Exception {
        var results = new EligibilityResults(families, seed, EligibilityBench.of(families, seed));
        results.append();
        System.out.println(results.json());
        return results.holds();
    }

    private static boolean dryRun(int families) throws Exception {
        var results = new DryRunResults(families, DryRunBench.of(families));
        results.append();
        System.out.println(results.json());
        return results.holds();
    }

    private static boolean registry(int persons) throws Exception {
        var results = new RegistryResults(persons, RegistryBench.of(persons));
        results.append();
        System.out.println(results.json());
        return results.holds();
    }

    private static boolean intake(Wanted wanted, Stage stage) throws Exception {
        var bare = new BareInserts(stage);
        try (var load = new IntakeLoad(stage)) {
            say("cases over HTTP, %d connections: warming up", wanted.connections());
            Run.measure(wanted.connections(), WARM_UP, load);
            load.forget();
            say("cases over HTTP: measuring for %d s", wanted.seconds());
            var http = Run.measure(wanted.connections(), Duration.ofSeconds(wanted.seconds()), load);
            say("the bare insert on the same PostgreSQL: measuring for %d s", wanted.seconds());
            bare.prepare();
            Run.measure(wanted.connections(), Duration.ofSeconds(2), bare);
            var alone = Run.measure(wanted.connections(), Duration.ofSeconds(wanted.seconds()), bare);
            say("reading back what was recorded");
            var kept = new ReadBack(stage).of(load.recorded());
            var results = new Results(wanted, http, alone, kept, stage.databaseVersion());
            results.append();
            System.out.println(results.json());
            return results.holds();
        }
    }

    static void say(String words, Object... values) {
        System.err.printf(Locale.ROOT, words + "%n", values);
    }

    /** What the command line asks for. */
    record Wanted(int connections, int seconds) {

        static @org.jspecify.annotations.Nullable Wanted of(String[] arguments) {
            var wanted = new Wanted(16, 20);
            if (arguments.length % 2 == 0 || !arguments[0].equals("intake")) {
                return null;
            }
            for (var i = 1; i < arguments.length; i += 2) {
                if (!arguments[i + 1].matches("[1-9]\\d{0,3}")) {
                    return null;
                }
                var value = Integer.parseInt(arguments[i + 1]);
                switch (arguments[i]) {
                    case "--connections" -> wanted = new Wanted(value, wanted.seconds);
                    case "--seconds" -> wanted = new Wanted(wanted.connections, value);
                    default -> {
                        return null;
                    }
                }
            }
            return wanted;
        }
    }
}
