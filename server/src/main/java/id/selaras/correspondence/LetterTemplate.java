package id.selaras.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text for letters of one kind and one purpose (templat surat).
 *
 * @param areaCode whose own it is; empty for the nation's
 * @param purpose what the public page says the letter is for
 * @param maxDecile the highest decile the purpose admits; null when it asks for none, and then none is written
 * @param samePerson whether one person may answer for several steps, the draft included
 */
public record LetterTemplate(
        UUID id,
        String areaCode,
        String code,
        int version,
        LetterKind kind,
        String name,
        String purpose,
        String body,
        @Nullable Integer validDays,
        @Nullable Integer maxDecile,
        boolean samePerson,
        List<SigningPost> checkers,
        List<SigningPost> signers) {

    public LetterTemplate {
        checkers = List.copyOf(checkers);
        signers = List.copyOf(signers);
    }

    /** Initials first, then signatures, in their order. */
    List<Step> steps() {
        var steps = new ArrayList<Step>();
        checkers.forEach(post -> steps.add(new Step(steps.size() + 1, Step.Act.CHECK, post)));
        signers.forEach(post -> steps.add(new Step(steps.size() + 1, Step.Act.SIGN, post)));
        return List.copyOf(steps);
    }

    /** What a post does for a letter. */
    record Step(int no, Act act, SigningPost post) {
        enum Act {
            /** Paraf. */
            CHECK,
            /** Tanda tangan, or persetujuan where no pen signs. */
            SIGN
        }
    }
}
