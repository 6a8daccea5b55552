package id.selaras.engine.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The programmes that are built in, as they were found, with what is uncertain marked, for a district to confirm. */
public final class NationalRules {
    private static final String MOST_ASKED = "national";

    /** What most families ask for; the other programmes of ministries; those of provinces, districts and others. */
    public static final List<String> FILES = List.of(MOST_ASKED, "ministries", "districts");

    private NationalRules() {}

    /** All files as one book. */
    public static RuleBook book() {
        var books = FILES.stream().map(NationalRules::read).toList();
        return new RuleBook(
                books.getFirst().version(),
                books.stream().flatMap(book -> book.parameters().stream()).toList(),
                books.stream().flatMap(book -> book.programmes().stream()).toList());
    }

    public static RuleBook mostAsked() {
        return read(MOST_ASKED);
    }

    private static RuleBook read(String file) {
        return Objects.requireNonNull(RuleReader.read(json(file)).book());
    }

    /** @param file of {@link #FILES} */
    public static String json(String file) {
        var resource = Objects.requireNonNull(NationalRules.class.getResourceAsStream(file + ".json"));
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
