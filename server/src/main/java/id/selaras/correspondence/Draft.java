package id.selaras.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter about a case as it stands.
 *
 * @param areaNo the village or district that issues it
 * @param round raised each time it is handed in; what was initialled before no longer counts
 * @param reason why it came back, was revoked or given up
 * @param scan the signed paper among the attachments of the case
 * @param done the steps of this round, in their order
 */
record Draft(
        UUID id,
        UUID caseId,
        long areaNo,
        LetterTemplate template,
        String recipient,
        String body,
        LetterState state,
        int round,
        @Nullable String reason,
        @Nullable UUID issued,
        @Nullable String number,
        @Nullable UUID scan,
        UUID draftedBy,
        String drafter,
        Instant draftedAt,
        int version,
        List<Done> done) {

    /** The step that is due; null when all are done or the letter is not under way. */
    LetterTemplate.@Nullable Step next() {
        var waits = state == LetterState.CHECKING || state == LetterState.CHECKED;
        return waits && done.size() < template.steps().size() ? template.steps().get(done.size()) : null;
    }

    /** Whether the next step's being done leaves nothing but signatures, or nothing. */
    boolean isCheckedWith(int steps) {
        return steps >= template.checkers().size();
    }

    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }

    /**
     * A step that was answered for.
     *
     * @param onPaper signed with a pen; else approved here
     */
    record Done(int no, LetterTemplate.Step.Act act, Holder holder, boolean onPaper, Instant at) {}
}
