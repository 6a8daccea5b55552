package id.selaras.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class VectorsTest {
    private static final Path KEPT = Path.of("../web/eligibility/vectors.jsonl");

    @Test
    void the_answers_that_a_phone_is_held_to_are_those_of_the_interpreter_and_of_the_form_for_millions()
            throws IOException {
        var vectors = new Vectors(20, 40).lines(5_000).collect(Collectors.joining());
        if (System.getProperty("selaras.draw") != null) {
            Files.writeString(KEPT, vectors);
        }
        assertThat(Files.readString(KEPT))
                .as("written anew with -Dselaras.draw")
                .isEqualTo(vectors);
    }

    /** {@code ./selaras test vectors} lets this write a million, and the pages' tests answer them. */
    @Test
    @EnabledIfSystemProperty(named = "selaras.vectors", matches = ".+")
    void as_many_as_are_wanted_are_written_for_other_forms_to_answer() throws IOException {
        var file = Path.of(Objects.requireNonNull(System.getProperty("selaras.vectors")));
        try (var out = Files.newBufferedWriter(file)) {
            var lines = new Vectors(Long.getLong("selaras.seed", 1), 500)
                    .lines(Integer.getInteger("selaras.pairs", 1_000_000))
                    .iterator();
            while (lines.hasNext()) {
                out.write(lines.next());
            }
        }
        assertThat(file).isNotEmptyFile();
    }
}
