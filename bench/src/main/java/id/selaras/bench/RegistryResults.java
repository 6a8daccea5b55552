package id.selaras.bench;

import id.selaras.bench.RegistryBench.Recorded;
import id.selaras.bench.RegistryBench.Seen;
import java.io.IOException;
import java.util.Locale;

/** Writes a measurement of the registry where people and programs find it. */
record RegistryResults(int persons, Seen seen) {

    void append() throws IOException {
        Results.append(
                "Registry, %,d persons".formatted(persons),
                "./selaras bench import --persons " + persons,
                seen.database(),
                """
                | | seconds | persons per second |
                |---|---:|---:|
                | bare COPY of the file into one table of text | %.1f | %.0f |
                %s%s%s
                Ratio: a first load reaches %.3f of a bare COPY. Heap of each program: 512 MiB.

                | | median | 95 %% | 99 %% | failed |
                |---|---:|---:|---:|---:|
                %s%s
                Export of all of them as CSV: %.1f s, %,d bytes.
                """.formatted(
                                seen.bareCopy(),
                                seen.first().rows() / seen.bareCopy(),
                                row("first load", seen.first()),
                                row("the list again, 5 % changed", seen.changed()),
                                row("the same list again", seen.same()),
                                seen.ratio(),
                                row("family page", seen.family()),
                                row("its history as of today", seen.past()),
                                seen.export(),
                                seen.bytes()));
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"import\",\"persons\":%d,\"copy_seconds\":%.2f,\"first\":%s,\"changed\":%s,\"same\":%s,"
                        + "\"ratio\":%.4f,\"family_p95_ms\":%.2f,\"as_of_p95_ms\":%.2f,\"export_seconds\":%.1f,\"holds\":%b}",
                persons,
                seen.bareCopy(),
                json(seen.first()),
                json(seen.changed()),
                json(seen.same()),
                seen.ratio(),
                seen.family().millis(0.95),
                seen.past().millis(0.95),
                seen.export(),
                holds());
    }

    /** Whether every page opened and every person came in. */
    boolean holds() {
        return seen.family().failures() == 0
                && seen.past().failures() == 0
                && seen.first().rows() >= persons;
    }

    private static String json(Recorded recorded) {
        return String.format(
                Locale.ROOT,
                "{\"rows\":%d,\"seconds\":%.1f,\"per_second\":%.0f}",
                recorded.rows(),
                recorded.seconds(),
                recorded.perSecond());
    }

    private static String row(String name, Recorded recorded) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.0f |%n", name, recorded.seconds(), recorded.perSecond());
    }

    private static String row(String name, Run run) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms | %d |%n",
                name,
                run.millis(0.5),
                run.millis(0.95),
                run.millis(0.99),
                run.failures());
    }
}
