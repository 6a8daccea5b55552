package id.selaras.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was opened with a reason: a number, or facts about health.
 *
 * @param number grouped for reading aloud; null when it was about health, or when there is none
 */
public record Revealed(Confidential field, @Nullable String number, List<Fact> facts) {

    public Revealed {
        facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
        return "Revealed[" + field + "]";
    }
}
