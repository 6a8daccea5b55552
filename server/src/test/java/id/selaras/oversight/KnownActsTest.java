package id.selaras.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KnownActsTest {
    private static final List<Pattern> WRITTEN = List.of(
            Pattern.compile("(?:Trace\\.of|AccountAct|acting|posted|trace|asked|act)\\(\\s*\"([a-z-]+\\.[a-z_-]+)\""),
            Pattern.compile("Trace\\.of\\([^\"]*\\? \"([a-z.-]+)\" : \"[a-z.-]+\""),
            Pattern.compile("Trace\\.of\\([^\"]*\\? \"[a-z.-]+\" : \"([a-z.-]+)\""));

    @Test
    void every_act_that_the_program_writes_can_be_filtered_and_has_words() throws IOException {
        var written = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var text = Files.readString(source);
                WRITTEN.forEach(
                        pattern -> pattern.matcher(text).results().forEach(found -> written.add(found.group(1))));
            }
        }
        assertThat(written).contains("case.open", "officer.suspended", "account.signed-in", "holiday.worked");
        assertThat(Arrays.stream(KnownActs.values()).flatMap(group -> group.acts().stream()))
                .containsAll(written)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_detail_that_the_program_writes_has_a_label_in_both_languages() throws IOException {
        var written = new TreeSet<String>();
        var pattern = Pattern.compile("\\.with\\(\\s*\"([a-z0-9_-]+)(?:\\.(?:before|after))?\"");
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var text = Files.readString(source);
                if (text.contains("Trace") || text.contains("journal.")) {
                    pattern.matcher(text).results().forEach(found -> written.add(found.group(1)));
                }
            }
        }
        written.removeAll(DetailWords.UNREAD);
        assertThat(written).contains("reason", "category", "ground");
        for (var language : List.of("id", "en")) {
            var words = Files.readString(Path.of("src/main/resources/messages/oversight_" + language + ".properties"));
            assertThat(written)
                    .as(language)
                    .allSatisfy(detail -> assertThat(words).contains("\ntrail.detail." + detail + "="));
        }
    }

    @Test
    void every_act_of_the_filter_has_words_in_both_languages() throws IOException {
        for (var language : List.of("id", "en")) {
            var words = Files.readString(Path.of("src/main/resources/messages/oversight_" + language + ".properties"));
            assertThat(Arrays.stream(KnownActs.values()).flatMap(group -> group.acts().stream()))
                    .as(language)
                    .allSatisfy(act -> assertThat(words).contains("\ntrail.act." + act + "="));
        }
    }
}
