package id.selaras.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import id.selaras.engine.eligibility.NationalRules;
import id.selaras.engine.eligibility.Programme;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProgrammeCatalogueTest {
    private static final Path PAGE = Path.of("../docs/programmes.md");

    @Test
    void every_rule_stands_in_the_catalogue_and_everything_in_the_catalogue_has_a_rule_or_a_reason_for_none()
            throws IOException {
        var ruled =
                NationalRules.book().programmes().stream().map(Programme::code).collect(Collectors.toSet());
        var reasons = ProgrammePage.WITHOUT_RULE.keySet();
        assertThat(ruled).doesNotContainAnyElementsOf(reasons);
        var known = new ArrayList<>(ruled);
        known.addAll(reasons);
        assertThat(catalogue()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void a_page_of_the_documents_tells_the_whole_catalogue_and_what_is_uncertain() throws IOException {
        var page = ProgrammePage.written();
        if (System.getProperty("selaras.draw") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("drawn anew with -Dselaras.draw").isEqualTo(page);
    }

    private static List<String> catalogue() throws IOException {
        var resource =
                Objects.requireNonNull(ProgrammeCatalogueTest.class.getResourceAsStream("/directory/programmes.csv"));
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> row.getField("code")).toList();
        }
    }
}
