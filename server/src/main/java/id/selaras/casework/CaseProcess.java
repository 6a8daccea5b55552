package id.selaras.casework;

import static id.selaras.casework.CaseAct.*;
import static id.selaras.casework.CaseState.*;
import static id.selaras.casework.Mover.*;
import static id.selaras.casework.Requirement.*;

import id.selaras.directory.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The process of a case as one table (alur kasus). The documentation's tables and drawing are made from it by a test.
 *
 * <p>Levels climb from Puskesos to supervisor, secretariat, province and ministry, as Permensos 15/2018 and the tiered
 * practice of SLRT have it.
 */
public final class CaseProcess {
    private static final List<CaseState> DESKS =
            List.of(AT_PUSKESOS, AT_SUPERVISOR, AT_SECRETARIAT, AT_PROVINCE, AT_MINISTRY);
    private static final Set<Mover> HOLDER_ONLY = Set.of(HOLDER);
    private static final Set<Requirement> NOTHING = Set.of();

    private static final List<Transition> TABLE = table();

    private CaseProcess() {}

    /** Every permitted transition, in the order of the thread. */
    public static List<Transition> transitions() {
        return TABLE;
    }

    /** The row for an act from a state; {@code wanted} chooses where an act may lead to several. */
    static Optional<Transition> find(CaseAct act, @Nullable CaseState from, @Nullable CaseState wanted) {
        return TABLE.stream()
                .filter(row -> row.act() == act && row.from() == from)
                .filter(row -> wanted == null || row.to() == wanted)
                .findFirst();
    }

    static Stream<Transition> from(CaseState state) {
        return TABLE.stream().filter(row -> row.from() == state);
    }

    static Step clockOf(CaseState desk) {
        return switch (desk) {
            case AT_PUSKESOS, AT_SUPERVISOR -> Step.VERIFY;
            case AT_SECRETARIAT -> Step.HANDLE;
            case AT_PROVINCE, AT_MINISTRY -> Step.ANSWER_ESCALATION;
            case WITH_AGENCY -> Step.ANSWER_REFERRAL;
            case AWAITING_CITIZEN -> Step.COMPLETE;
            case OUTCOME_REPORTED -> Step.CONFIRM;
            case CLOSED -> throw new IllegalArgumentException("a closed case has no clock");
        };
    }

    private static List<Transition> table() {
        var rows = new ArrayList<Transition>();
        beginnings(rows);
        levels(rows);
        for (var desk : DESKS) {
            atDesk(rows, desk);
        }
        agencies(rows);
        citizens(rows);
        for (var open : CaseState.values()) {
            if (open.isOpen()) {
                rows.add(stay(PAUSE, open, Set.of(REASON)));
                rows.add(stay(RESUME, open, NOTHING));
                rows.add(stay(NOTE, open, NOTHING));
                rows.add(stay(CHECK, open, NOTHING));
                rows.add(stay(ADD_REPORT, open, Set.of(REASON)));
            }
        }
        return List.copyOf(rows);
    }

    private static void beginnings(List<Transition> rows) {
        for (var desk : List.of(AT_PUSKESOS, AT_SUPERVISOR, AT_SECRETARIAT)) {
            rows.add(new Transition(RECORD, null, desk, Set.of(ANY_OFFICER), NOTHING, clockOf(desk)));
        }
        rows.add(new Transition(SETTLE, null, CLOSED, Set.of(ANY_OFFICER), Set.of(OUTCOME), null));
        rows.add(new Transition(
                REOPEN, CLOSED, AT_SECRETARIAT, Set.of(ANY_OFFICER, CITIZEN), Set.of(REASON), Step.HANDLE));
        rows.add(new Transition(REOPEN, CLOSED, AT_PUSKESOS, Set.of(ANY_OFFICER), Set.of(REASON), Step.VERIFY));
    }

    private static void levels(List<Transition> rows) {
        rows.add(new Transition(FORWARD, AT_PUSKESOS, AT_SUPERVISOR, HOLDER_ONLY, NOTHING, Step.VERIFY));
        rows.add(new Transition(FORWARD, AT_PUSKESOS, AT_SECRETARIAT, HOLDER_ONLY, NOTHING, Step.HANDLE));
        rows.add(new Transition(FORWARD, AT_SUPERVISOR, AT_SECRETARIAT, HOLDER_ONLY, NOTHING, Step.HANDLE));
        for (var upper : DESKS) {
            for (var lower : DESKS) {
                if (lower.rank() < upper.rank()
                        && !(upper == AT_MINISTRY && lower.rank() < 4)
                        && !(upper == AT_PROVINCE && lower.rank() < 3)) {
                    rows.add(new Transition(SEND_BACK, upper, lower, HOLDER_ONLY, Set.of(REASON), clockOf(lower)));
                }
            }
        }
        for (var rank = 1; rank < 5; rank++) {
            var lower = CaseState.deskOf(rank);
            var upper = CaseState.deskOf(rank + 1);
            rows.add(new Transition(ESCALATE, lower, upper, Set.of(ANY_OFFICER), Set.of(REASON), clockOf(upper)));
            rows.add(new Transition(CLOCK_RAN_OUT, lower, upper, Set.of(SYSTEM), NOTHING, clockOf(upper)));
        }
    }

    private static void atDesk(List<Transition> rows, CaseState desk) {
        rows.add(stay(TAKE, desk, NOTHING));
        rows.add(new Transition(ASK_CITIZEN, desk, AWAITING_CITIZEN, HOLDER_ONLY, Set.of(REASON), Step.COMPLETE));
        rows.add(new Transition(
                CITIZEN_ANSWERED, AWAITING_CITIZEN, desk, Set.of(ANY_OFFICER, SYSTEM), Set.of(REASON), clockOf(desk)));
        rows.add(new Transition(
                REFER, desk, WITH_AGENCY, HOLDER_ONLY, Set.of(DESTINATION, OUTSIDE_CHECK), Step.ANSWER_REFERRAL));
        rows.add(new Transition(ANSWER_AGENCY, desk, WITH_AGENCY, HOLDER_ONLY, Set.of(REASON), Step.ANSWER_REFERRAL));
        rows.add(new Transition(
                RETURN_TO_DESK, WITH_AGENCY, desk, Set.of(AGENCY, SYSTEM, HOLDER), NOTHING, clockOf(desk)));
        rows.add(new Transition(REPORT_OUTCOME, desk, OUTCOME_REPORTED, HOLDER_ONLY, Set.of(OUTCOME), Step.CONFIRM));
        rows.add(new Transition(MARK_DUPLICATE, desk, CLOSED, HOLDER_ONLY, Set.of(ORIGINAL_TICKET, REASON), null));
        rows.add(new Transition(MARK_INVALID, desk, CLOSED, HOLDER_ONLY, Set.of(REASON), null));
        rows.add(new Transition(WITHDRAW, desk, CLOSED, HOLDER_ONLY, Set.of(REASON), null));
    }

    private static void agencies(List<Transition> rows) {
        rows.add(new Transition(
                AGENCY_ANSWERED, WITH_AGENCY, OUTCOME_REPORTED, Set.of(AGENCY), Set.of(OUTCOME), Step.CONFIRM));
        // The last open referral may answer while our own desk still looks at another that was declined.
        for (var desk : DESKS) {
            rows.add(new Transition(
                    AGENCY_ANSWERED, desk, OUTCOME_REPORTED, Set.of(AGENCY), Set.of(OUTCOME), Step.CONFIRM));
        }
        rows.add(
                new Transition(REFER, WITH_AGENCY, WITH_AGENCY, HOLDER_ONLY, Set.of(DESTINATION, OUTSIDE_CHECK), null));
    }

    private static void citizens(List<Transition> rows) {
        rows.add(new Transition(
                CONFIRM, OUTCOME_REPORTED, CLOSED, Set.of(CITIZEN, ANY_OFFICER), Set.of(INDEPENDENT_WITNESS), null));
        rows.add(new Transition(
                CONTEST, OUTCOME_REPORTED, AT_SECRETARIAT, Set.of(CITIZEN, ANY_OFFICER), Set.of(REASON), Step.HANDLE));
        rows.add(new Transition(
                CLOSE_UNCONFIRMED,
                OUTCOME_REPORTED,
                CLOSED,
                Set.of(ANY_OFFICER),
                Set.of(REASON, THREE_ATTEMPTS),
                null));
    }

    private static Transition stay(CaseAct act, CaseState state, Set<Requirement> requires) {
        return new Transition(act, state, state, Set.of(ANY_OFFICER), requires, null);
    }
}
