package id.selaras.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a measurement where people and programs find it. */
record Results(Bench.Wanted wanted, Run http, Run alone, ReadBack.Kept kept, String database) {
    private static final String HEAD = """
            # Results

            Each figure stands beside what PostgreSQL alone does for the bare operation on the same machine in the same run:
            one row with a case's columns and indexes in one commit, over as many connections, fsync and synchronous_commit
            on. The program besides checks token and rights, writes case, reporter, step, clock, journal entry and kept
            answer. Load, server and database share the machine.
            """;

    /** Adds the run to {@code bench/RESULTS.md}. */
    void append() throws IOException {
        append(
                "Intake, %d connections".formatted(wanted.connections()),
                "./selaras bench intake --connections %d --seconds %d"
                        .formatted(wanted.connections(), wanted.seconds()),
                database,
                """
                | | per second | median | 95 %% | 99 %% | failed |
                |---|---:|---:|---:|---:|---:|
                %s%s
                Ratio: the program records %.3f cases for each bare insert. Read back: %d of %d cases whole, %d of %d opened.
                """.formatted(
                                row("cases over HTTP", http),
                                row("bare insert", alone),
                                ratio(),
                                kept.whole(),
                                kept.recorded(),
                                kept.opened(),
                                kept.asked()));
    }

    /** Adds a section: what it is, how it was measured, on what, and what was seen. */
    static void append(String title, String command, String database, String seen) throws IOException {
        var file = Path.of(System.getProperty("selaras.results", "RESULTS.md"));
        if (!Files.exists(file)) {
            Files.writeString(file, HEAD);
        }
        var when =
                LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT));
        var text = """

                ## %s, %s UTC

                `%s` · %s · Java %s · %s

                %s""".formatted(title, when, command, machine(), Runtime.version(), database, seen);
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    /** Whether nothing failed and nothing that was answered for is missing. */
    boolean holds() {
        return http.failures() == 0 && alone.failures() == 0 && kept.isAll() && kept.recorded() == http.count();
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"intake\",\"connections\":%d,\"seconds\":%d,\"http\":%s,\"bare\":%s,\"ratio\":%.3f,"
                        + "\"recorded\":%d,\"whole\":%d,\"opened\":%d,\"database\":\"%s\",\"holds\":%b}",
                wanted.connections(),
                wanted.seconds(),
                json(http),
                json(alone),
                ratio(),
                kept.recorded(),
                kept.whole(),
                kept.opened(),
                database,
                holds());
    }

    private double ratio() {
        return alone.count() == 0 ? 0 : http.perSecond() / alone.perSecond();
    }

    private static String json(Run run) {
        return String.format(
                Locale.ROOT,
                "{\"per_second\":%.1f,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"p99_ms\":%.2f,\"count\":%d,\"failed\":%d}",
                run.perSecond(),
                run.millis(0.5),
                run.millis(0.95),
                run.millis(0.99),
                run.count(),
                run.failures());
    }

    private static String row(String name, Run run) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f ms | %.1f ms | %.1f ms | %d |%n",
                name,
                run.perSecond(),
                run.millis(0.5),
                run.millis(0.95),
                run.millis(0.99),
                run.failures());
    }

    private static String machine() throws IOException {
        var info = Path.of("/proc/cpuinfo");
        var model = Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.replaceFirst(".*: ", "").strip())
                        .findFirst()
                        .orElse("unknown processor")
                : System.getProperty("os.arch");
        return Runtime.getRuntime().availableProcessors() + " cores of " + model + ", " + System.getProperty("os.name")
                + " " + System.getProperty("os.version");
    }
}
