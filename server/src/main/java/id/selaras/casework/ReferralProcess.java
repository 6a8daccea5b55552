package id.selaras.casework;

import static id.selaras.casework.Mover.AGENCY;
import static id.selaras.casework.Mover.CITIZEN;
import static id.selaras.casework.Mover.HOLDER;
import static id.selaras.casework.Mover.SYSTEM;
import static id.selaras.casework.ReferralAct.*;
import static id.selaras.casework.ReferralState.*;
import static id.selaras.casework.Requirement.DESTINATION;
import static id.selaras.casework.Requirement.OUTCOME;
import static id.selaras.casework.Requirement.REASON;

import id.selaras.directory.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two-sided process of a referral as one table (alur rujukan): the receiving agency answers itself. */
public final class ReferralProcess {
    private static final Set<Requirement> NOTHING = Set.of();
    private static final List<ReferralTransition> TABLE = table();

    private ReferralProcess() {}

    public static List<ReferralTransition> transitions() {
        return TABLE;
    }

    static Optional<ReferralTransition> find(ReferralAct act, @Nullable ReferralState from) {
        return TABLE.stream()
                .filter(row -> row.act() == act && row.from() == from)
                .findFirst();
    }

    private static List<ReferralTransition> table() {
        var rows = new ArrayList<ReferralTransition>();
        rows.add(new ReferralTransition(SEND, null, SENT, HOLDER, Set.of(DESTINATION), Step.ACCEPT_REFERRAL));
        rows.add(new ReferralTransition(OPEN, SENT, RECEIVED, AGENCY, NOTHING, null));
        for (var waiting : List.of(SENT, RECEIVED)) {
            rows.add(new ReferralTransition(ACCEPT, waiting, ACCEPTED, AGENCY, NOTHING, Step.ANSWER_REFERRAL));
            rows.add(new ReferralTransition(
                    WAITLIST, waiting, WAITING_LIST, AGENCY, Set.of(REASON), Step.REVIEW_WAITING));
        }
        for (var asked : List.of(SENT, RECEIVED, ACCEPTED, WAITING_LIST, IN_SERVICE)) {
            rows.add(new ReferralTransition(ASK, asked, NEEDS_INFORMATION, AGENCY, Set.of(REASON), Step.INFORM_AGENCY));
            rows.add(new ReferralTransition(DECLINE, asked, DECLINED, AGENCY, Set.of(REASON), null));
        }
        rows.add(new ReferralTransition(
                ANSWER, NEEDS_INFORMATION, RECEIVED, HOLDER, Set.of(REASON), Step.ACCEPT_REFERRAL));
        rows.add(new ReferralTransition(WAITLIST, ACCEPTED, WAITING_LIST, AGENCY, Set.of(REASON), Step.REVIEW_WAITING));
        rows.add(new ReferralTransition(START_SERVICE, ACCEPTED, IN_SERVICE, AGENCY, NOTHING, null));
        rows.add(
                new ReferralTransition(START_SERVICE, WAITING_LIST, IN_SERVICE, AGENCY, NOTHING, Step.ANSWER_REFERRAL));
        for (var handled : List.of(ACCEPTED, WAITING_LIST, IN_SERVICE)) {
            rows.add(new ReferralTransition(
                    ReferralAct.REPORT_OUTCOME,
                    handled,
                    ReferralState.OUTCOME_REPORTED,
                    AGENCY,
                    Set.of(OUTCOME),
                    null));
        }
        rows.add(new ReferralTransition(CONFIRM, ReferralState.OUTCOME_REPORTED, CONFIRMED, CITIZEN, NOTHING, null));
        rows.add(new ReferralTransition(
                CONTEST, ReferralState.OUTCOME_REPORTED, NEEDS_INFORMATION, CITIZEN, Set.of(REASON), null));
        for (var open : List.of(SENT, RECEIVED, NEEDS_INFORMATION, ACCEPTED, WAITING_LIST)) {
            rows.add(new ReferralTransition(WITHDRAW, open, WITHDRAWN, HOLDER, Set.of(REASON), null));
        }
        for (var late : List.of(SENT, RECEIVED, ACCEPTED, IN_SERVICE)) {
            rows.add(new ReferralTransition(EXPIRE, late, EXPIRED, SYSTEM, NOTHING, null));
        }
        return List.copyOf(rows);
    }
}
