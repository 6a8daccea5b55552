package id.selaras.engine.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer as a questionnaire codes it.
 *
 * @param canonical ours; null where the code is known and its meaning is not
 * @param isReadOnly whether it is understood but never written
 * @param labels Indonesian wordings; the first is the questionnaire's own
 * @param note number of the question, or what to beware of
 */
public record Code(
        String code,
        @Nullable String canonical,
        boolean isReadOnly,
        List<String> labels,
        @Nullable String note) {

    public Code {
        labels = List.copyOf(labels);
    }

    public String label() {
        return labels.getFirst();
    }
}
