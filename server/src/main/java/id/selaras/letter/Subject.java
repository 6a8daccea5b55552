package id.selaras.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is about.
 *
 * @param id a meeting, a person, a letter's draft
 * @param caseId the case to which it belongs: only who sees that sees the paper
 */
public record Subject(UUID id, @Nullable UUID caseId) {

    /** Something that belongs to no case. */
    public static Subject of(UUID id) {
        return new Subject(id, null);
    }
}
