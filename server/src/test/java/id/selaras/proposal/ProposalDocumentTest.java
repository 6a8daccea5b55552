package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Draws the process table into the documentation; run with {@code -Dselaras.draw} to write what changed. */
class ProposalDocumentTest {
    private static final Path PAGE = Path.of("../docs/proposal-process.md");

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
        for (var state : ProposalState.values()) {
            assertThat(ProposalProcess.transitions()).anyMatch(row -> row.to() == state);
            assertThat(ProposalProcess.transitions().stream().anyMatch(row -> row.from() == state))
                    .isEqualTo(state.isOpen());
        }
    }

    @Test
    void nothing_ends_against_somebody_without_a_reason() {
        assertThat(ProposalProcess.transitions())
                .filteredOn(row -> row.to() == ProposalState.REFUSED || row.to() == ProposalState.RETURNED)
                .allMatch(ProposalTransition::needsReason);
    }

    private static String drawn() {
        var rows = ProposalProcess.transitions().stream()
                .map(row -> String.join(
                        " | ",
                        "| " + words(row.act()),
                        words(row.from()),
                        words(row.to()),
                        words(row.mover()),
                        row.needsReason() ? "reason" : "",
                        row.courses().stream()
                                        .map(ProposalDocumentTest::words)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + " |"))
                .collect(Collectors.joining("\n"));
        var arrows = ProposalProcess.transitions().stream()
                .map(row -> "    " + (row.from() == null ? "[*]" : row.from().name()) + " --> "
                        + row.to().name() + ": " + words(row.act()))
                .distinct()
                .collect(Collectors.joining("\n"));
        return """
                # The process of a proposal

                Made by `ProposalDocumentTest` from the table in `ProposalProcess`; change that, then run
                `mvn -pl server -am test -Dtest=ProposalDocumentTest -Dselaras.draw -Dsurefire.failIfNoSpecifiedTests=false`.

                A change of the registry is applied in the transaction that accepts it. A matter of the list (a family that is to come
                onto it or to leave it, an objection) waits for the village's deliberation instead. A reviewer is the supervisor, an
                officer or the manager of the secretariat: never who proposed it, never somebody of the family. The rule says so with a
                sentence, and the trigger `proposal.guard` once more for whoever would write past the rule.

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | act | from | to | who | requires | for |
                |---|---|---|---|---|---|
                %s
                """.formatted(arrows, rows);
    }

    private static String words(@Nullable Enum<?> value) {
        return value == null ? "–" : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
