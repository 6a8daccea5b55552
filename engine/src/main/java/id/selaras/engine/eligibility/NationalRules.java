package id.selaras.engine.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The programmes of the nation as they were found, with what is uncertain marked, for a district to confirm. */
public final class NationalRules {
    private NationalRules() {}

    public static RuleBook book() {
        return Objects.requireNonNull(RuleReader.read(json()).book());
    }

    public static String json() {
        var resource = Objects.requireNonNull(NationalRules.class.getResourceAsStream("national.json"));
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
