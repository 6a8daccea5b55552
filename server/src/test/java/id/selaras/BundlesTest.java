package id.selaras;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.ui.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text is there in Indonesian and in every other language of the pages. */
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern USED = Pattern.compile("\\btexts?(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_keys(Language language) {
        for (var indonesian : bundles("_id.properties")) {
            assertThat(load(indonesian).stringPropertyNames())
                    .as("keys of %s and its twin in %s", indonesian.getFileName(), language)
                    .isEqualTo(load(twin(indonesian, language)).stringPropertyNames());
        }
        assertThat(bundles("_" + language.code() + ".properties")).hasSameSizeAs(bundles("_id.properties"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_is_empty_and_every_language_fills_in_the_same_places(Language language) {
        for (var indonesian : bundles("_id.properties")) {
            var one = load(indonesian);
            var other = load(twin(indonesian, language));
            for (var key : one.stringPropertyNames()) {
                assertThat(other.getProperty(key, ""))
                        .as(key + " in " + language)
                        .isNotBlank();
                assertThat(places(one.getProperty(key))).as(key).isEqualTo(places(other.getProperty(key, "")));
            }
        }
    }

    @Test
    void a_key_is_written_once_in_a_bundle_and_in_one_bundle_only() {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (var bundle : bundles("_id.properties")) {
            lines(bundle).stream()
                    .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                    .map(line -> line.replaceFirst("\\s*=.*", ""))
                    .filter(key -> !seen.add(key))
                    .forEach(key -> twice.add(bundle.getFileName() + " " + key));
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void a_page_asks_only_for_texts_that_exist() {
        var known = bundles("_id.properties").stream()
                .flatMap(bundle -> load(bundle).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        for (var root : List.of(Path.of("src/main/jte"), Path.of("src/main/java"))) {
            for (var page : filesUnder(root)) {
                USED.matcher(String.join("\n", lines(page)))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.add(page.getFileName() + " " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static Path twin(Path indonesian, Language language) {
        return indonesian.resolveSibling(
                indonesian.getFileName().toString().replace("_id.", "_" + language.code() + "."));
    }

    private static List<Path> bundles(String ending) {
        return filesUnder(BUNDLES).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    private static List<Path> filesUnder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path bundle) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
