package id.selaras.bench;

import id.selaras.bench.EligibilityBench.Seen;
import id.selaras.engine.eligibility.DryRun.Tally;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a measurement of rules where people and programs find it. */
record EligibilityResults(int families, long seed, Seen seen) {

    void append() throws IOException {
        Results.append(
                "Rules, %,d families".formatted(families),
                "./selaras bench eligibility --families %d --seed %d".formatted(families, seed),
                "no database",
                """
                %d programmes read from JSON, three people a family, 5 %% of the facts not known; four-valued answer and
                amount kept for each pair. On %d processors, median of %d runs (fastest to slowest %.1f to %.1f ms).

                | | seconds | family × programme per second |
                |---|---:|---:|
                | compiled form, all pairs | %.4f | %,.0f |
                | interpreter, all pairs, facts read anew | %.2f | %,.0f |

                Before the first run: reading and binding the rules %.3f s, cutting the facts into bits %.2f s, compiling %.3f s.
                All programmes of a family explained, with the questions in order: %.2f ms (95 %% of families, one processor).

                | | fits | does not fit | not known | needs judgement | rupiah |
                |---|---:|---:|---:|---:|---:|
                %s
                Counts and sums of the interpreter: %s.
                """.formatted(
                        seen.programmes(),
                        seen.processors(),
                        seen.runs().size(),
                        1000 * seen.runs().getFirst(),
                        1000 * seen.runs().getLast(),
                        seen.median(),
                        perSecond(seen.median()),
                        seen.interpreter(),
                        perSecond(seen.interpreter()),
                        seen.reading(),
                        seen.columns(),
                        seen.compiling(),
                        1000 * seen.explaining(),
                        seen.compiled().stream().map(EligibilityResults::row).collect(Collectors.joining()),
                        seen.agrees() ? "the same in every cell" : "DIFFERENT"));
    }

    private double perSecond(double seconds) {
        return (double) families * seen.programmes() / seconds;
    }

    private static String row(Tally tally) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %,d |%n",
                tally.programme().code(),
                tally.fits(),
                tally.fitsNot(),
                tally.notKnown(),
                tally.needsJudgement(),
                tally.amount());
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"eligibility\",\"families\":%d,\"seed\":%d,\"programmes\":%d,\"seconds\":%.5f,"
                        + "\"pairs_per_second\":%.0f,\"interpreter_pairs_per_second\":%.0f,\"explained_p95_ms\":%.2f,\"programme\":{%s},\"holds\":%b}",
                families,
                seed,
                seen.programmes(),
                seen.median(),
                perSecond(seen.median()),
                perSecond(seen.interpreter()),
                1000 * seen.explaining(),
                seen.compiled().stream().map(EligibilityResults::json).collect(Collectors.joining(",")),
                holds());
    }

    private static String json(Tally tally) {
        return String.format(
                Locale.ROOT,
                "\"%s\":[%d,%d,%d,%d,%d]",
                tally.programme().code(),
                tally.fits(),
                tally.fitsNot(),
                tally.notKnown(),
                tally.needsJudgement(),
                tally.amount());
    }

    boolean holds() {
        return seen.agrees();
    }
}
