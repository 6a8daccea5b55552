package id.selaras.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form as it came back, or as it is first shown.
 *
 * @param errors keys of sentences by field name
 * @param noticed what the edit checks say
 */
record FormState(
        FormFamily family,
        @Nullable FormKind kind,
        Typed typed,
        Map<String, String> errors,
        List<Noticed> noticed,
        @Nullable ProposalRefused refusal) {

    FormState {
        noticed = List.copyOf(noticed);
    }

    /** @param typed what a draft keeps, or nothing */
    static FormState begun(FormFamily family, @Nullable FormKind kind, Typed typed) {
        return new FormState(family, kind, typed, Map.of(), List.of(), null);
    }

    FormState refused(Map<String, String> more, @Nullable ProposalRefused because) {
        return new FormState(family, kind, typed, more, noticed, because);
    }

    /** Whether it may be sent: nothing is wrong, and what is doubtful was confirmed. */
    boolean mayBeFinished() {
        return errors.isEmpty() && noticed.stream().noneMatch(Noticed::isError) && doubts().isEmpty();
    }

    /** Warnings that nobody confirmed. */
    List<Noticed> doubts() {
        var confirmed = confirmed();
        return noticed.stream()
                .filter(one -> one.isDoubt() && !confirmed.contains(one.code()))
                .toList();
    }

    /** To be sent back when all warnings are confirmed. */
    String confirmation() {
        return noticed.stream().filter(Noticed::isDoubt).map(Noticed::code).collect(Collectors.joining(" "));
    }

    boolean asksOwn() {
        return refusal != null && refusal.asksOwn();
    }

    private Set<String> confirmed() {
        return Arrays.stream(typed.raw("benar").split(" ", -1)).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "FormState[" + kind + "]";
    }
}
