package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Draws the process tables into the documentation; run with {@code -Dselaras.draw} to write what changed. */
class ProcessDocumentTest {
    private static final Path PAGE = Path.of("../docs/case-process.md");

    @Test
    void the_documentation_shows_the_process_as_it_is() throws IOException {
        var drawn = drawn();
        if (System.getProperty("selaras.draw") != null) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(PAGE).as("write it anew with -Dselaras.draw").hasContent(drawn);
    }

    @Test
    void every_open_state_can_be_left_and_every_state_is_reached() {
        for (var state : CaseState.values()) {
            assertThat(CaseProcess.transitions()).anyMatch(row -> row.to() == state);
            assertThat(CaseProcess.from(state).anyMatch(row -> row.to() != state))
                    .isTrue();
        }
        for (var state : ReferralState.values()) {
            assertThat(state == ReferralState.DRAFTED
                            || ReferralProcess.transitions().stream().anyMatch(row -> row.to() == state))
                    .as(state.name())
                    .isTrue();
        }
    }

    @Test
    void nothing_is_closed_without_an_outcome_a_reason_or_the_citizen() {
        assertThat(CaseProcess.transitions())
                .filteredOn(row -> row.to() == CaseState.CLOSED)
                .allMatch(row -> !row.requires().isEmpty());
    }

    private static String drawn() {
        var cases = CaseProcess.transitions().stream()
                .map(row -> line(
                        words(row.act()),
                        from(row.from()),
                        words(row.to()),
                        words(row.movers()),
                        words(row.requires()),
                        clock(row.clock())))
                .collect(Collectors.joining("\n"));
        var referrals = ReferralProcess.transitions().stream()
                .map(row -> line(
                        words(row.act()),
                        from(row.from()),
                        words(row.to()),
                        words(row.mover()),
                        words(row.requires()),
                        clock(row.clock())))
                .collect(Collectors.joining("\n"));
        return """
                # The process of a case and of a referral

                Made by `ProcessDocumentTest` from the tables in `CaseProcess` and `ReferralProcess`; change those, then run
                `mvn -pl server -am test -Dtest=ProcessDocumentTest -Dselaras.draw -Dsurefire.failIfNoSpecifiedTests=false`.

                ## Case

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | act | from | to | who | requires | clock that starts |
                |---|---|---|---|---|---|
                %s

                ## Referral

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | act | from | to | who | requires | clock that starts |
                |---|---|---|---|---|---|
                %s
                """.formatted(caseArrows(), cases, referralArrows(), referrals);
    }

    private static String caseArrows() {
        return CaseProcess.transitions().stream()
                .filter(row -> row.from() != row.to())
                .map(row -> arrow(row.from(), row.to(), words(row.act())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String referralArrows() {
        return ReferralProcess.transitions().stream()
                .map(row -> arrow(row.from(), row.to(), words(row.act())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String arrow(@Nullable Enum<?> from, Enum<?> to, String act) {
        return "    " + (from == null ? "[*]" : from.name()) + " --> " + to.name() + ": " + act;
    }

    private static String line(String... cells) {
        return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String from(@Nullable Enum<?> state) {
        return state == null ? "–" : words(state);
    }

    private static String clock(@Nullable Enum<?> step) {
        return step == null ? "" : words(step);
    }

    private static String words(Collection<? extends Enum<?>> values) {
        return values.stream().map(ProcessDocumentTest::words).sorted().collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
