package id.selaras.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case's timeline (riwayat): who, when, what, why, and who owes the next step by when.
 *
 * @param id made by the page that asks for the act, so that the same form sent twice is one step
 * @param actorLabel name and office as they were then
 * @param act name of a {@link CaseAct} or, with a referral, of a {@link ReferralAct}
 * @param about what the act concerns beside its words: an outside system, a paper's name, from whom to whom work passed
 */
public record TimelineStep(
        UUID id,
        UUID caseId,
        @Nullable UUID referralId,
        Instant at,
        @Nullable UUID actor,
        String actorLabel,
        String act,
        @Nullable String about,
        @Nullable String note,
        CaseState state,
        @Nullable Instant nextDue) {}
