package id.selaras.casework;

import id.selaras.casework.CaseFile.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be done to a case.
 *
 * @param step id of the step this makes, from the page: the same form sent twice is one step
 * @param version of the case as the page showed it; 0 when the asker saw none
 * @param to where the act should lead, where it may lead to several places
 * @param reason in the person's words
 * @param original id of the case that stays, for duplicates
 */
public record CaseOrder(
        UUID step,
        int version,
        CaseAct act,
        @Nullable CaseState to,
        @Nullable String reason,
        @Nullable Outcome outcome,
        @Nullable UUID original) {

    CaseOrder originally(UUID kept) {
        return new CaseOrder(step, version, act, to, reason, outcome, kept);
    }

    static CaseOrder of(CaseAct act, @Nullable String reason) {
        return new CaseOrder(NewId.next(), 0, act, null, reason, null, null);
    }

    CaseOrder to(CaseState wanted) {
        return new CaseOrder(step, version, act, wanted, reason, outcome, original);
    }

    CaseOrder with(Outcome reported) {
        return new CaseOrder(step, version, act, to, reason, reported, original);
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
