package id.selaras.bench;

import id.selaras.bench.DryRunBench.Seen;
import id.selaras.bench.DryRunBench.Taken;
import java.io.IOException;
import java.util.Locale;

/** Writes a measurement of dry runs where people and programs find it. */
record DryRunResults(int families, Seen seen) {

    void append() throws IOException {
        Results.append(
                "Dry run, %,d families".formatted(families),
                "./selaras bench dryrun --families %d".formatted(families),
                seen.database(),
                """
                The rule of PKH with its limit at decile 5 beside the present one, over families of three stored in PostgreSQL, from the
                officer's form to the page that shows the result, under the officer's policies. Heap of the server: 512 MiB.

                | | reading | cutting | applying | counting | together | as the browser saw it |
                |---|---:|---:|---:|---:|---:|---:|
                %s%s%s
                A bare COPY of the same rows and columns (%,d rows, one connection, no policies, bytes thrown away) took %.2f s:
                the run takes %.2f times as long. %,d families were counted, %,d fit.
                """.formatted(
                                row("median of the others", seen.median()),
                                row("slowest of them", seen.slowest()),
                                row("first after the start", seen.first()),
                                seen.rows(),
                                seen.bare(),
                                seen.median().seen() / 1000.0 / seen.bare(),
                                seen.counted(),
                                seen.fits()));
    }

    private static String row(String name, Taken taken) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s |%n",
                name,
                taken.reading() / 1000.0,
                taken.cutting() / 1000.0,
                taken.computing() / 1000.0,
                taken.counting() / 1000.0,
                taken.together() / 1000.0,
                taken.seen() / 1000.0);
    }

    /** Every family was counted. */
    boolean holds() {
        return seen.counted() == families;
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"dryrun\",\"families\":%d,\"seconds\":%.3f,\"first_seconds\":%.3f,\"reading\":%.3f,\"bare_copy\":%.3f,"
                        + "\"rows\":%d,\"counted\":%d,\"fits\":%d,\"database\":\"%s\",\"holds\":%b}",
                families,
                seen.median().seen() / 1000.0,
                seen.first().seen() / 1000.0,
                seen.median().reading() / 1000.0,
                seen.bare(),
                seen.rows(),
                seen.counted(),
                seen.fits(),
                seen.database(),
                holds());
    }
}
