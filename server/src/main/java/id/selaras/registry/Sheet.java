package id.selaras.registry;

import id.selaras.registry.Answers.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one source said of one subject at one time (lembar).
 *
 * @param withdrawn whether the import or proposal that brought it was taken back
 */
record Sheet(
        UUID subjectId,
        Map<FactKind, Answer> answers,
        @Nullable String instrument,
        int confidence,
        @Nullable LocalDate validFrom,
        Source source,
        Instant recordedAt,
        boolean withdrawn) {

    /** Empty where the sheet says nothing of this, or that it is known no longer. */
    @Nullable
    Fact fact(FactKind kind) {
        var answer = answers.get(kind);
        return answer == null || answer.isStruckOut()
                ? null
                : new Fact(
                        kind,
                        answer.value(),
                        answer.code(),
                        answer.sourceCode(),
                        instrument,
                        confidence,
                        validFrom,
                        source);
    }
}
