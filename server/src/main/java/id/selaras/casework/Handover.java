package id.selaras.casework;

import id.selaras.access.Officer;
import id.selaras.access.OfficerReplaced;
import id.selaras.access.Officers;
import id.selaras.access.PostsLost;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes open work on when an officer leaves (serah terima): to the successor, or back to the office's pile. It happens in the
 * transaction of the administrator's act, so that no post passes without its work.
 */
@Service
public class Handover {
    private final HandoverStore store;
    private final StepStore steps;
    private final CaseClocks clocks;
    private final Offices offices;
    private final Officers officers;
    private final Journal journal;

    Handover(
            HandoverStore store,
            StepStore steps,
            CaseClocks clocks,
            Offices offices,
            Officers officers,
            Journal journal) {
        this.store = store;
        this.steps = steps;
        this.clocks = clocks;
        this.offices = offices;
        this.officers = officers;
        this.journal = journal;
    }

    /** How much open work stands in an officer's name; nothing for an account the administrator may not act on. */
    @Transactional(readOnly = true)
    public OpenWork workOf(UUID account) {
        return store.workOf(account);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void pass(OfficerReplaced replaced) {
        record(store.handOver(replaced.from(), replaced.to()), replaced.from(), replaced.to());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void release(PostsLost lost) {
        record(store.handOver(lost.account(), null), lost.account(), null);
    }

    private void record(List<Moved> cases, UUID from, @Nullable UUID to) {
        if (cases.isEmpty()) {
            return;
        }
        var actor = offices.actor();
        var act = to == null ? CaseAct.RELEASE : CaseAct.HAND_OVER;
        var about = to == null ? nameOf(from) : nameOf(from) + " → " + nameOf(to);
        for (var moved : cases) {
            steps.add(new TimelineStep(
                    NewId.next(),
                    moved.caseId(),
                    null,
                    clocks.now(),
                    actor.account(),
                    actor.label(),
                    act.name(),
                    about,
                    null,
                    moved.state(),
                    moved.nextDue()));
            journal.acted(Trace.of(to == null ? "case.release" : "case.hand-over", "case", moved.caseId())
                    .inCase(moved.caseId())
                    .inArea(moved.areaNo())
                    .changed("officer", from.toString(), to == null ? null : to.toString()));
        }
    }

    private String nameOf(UUID account) {
        return officers.find(account).map(Officer::fullName).orElse("");
    }

    /**
     * Numbers for the administrator, who sees no case.
     *
     * @param cases open ones in the officer's name
     * @param referrals open ones the officer answers for an agency
     * @param restricted open cases that name the officer
     */
    public record OpenWork(int cases, int referrals, int restricted) {
        public boolean isNone() {
            return cases + referrals + restricted == 0;
        }
    }

    /** A case whose work passed on. */
    record Moved(UUID caseId, long areaNo, CaseState state, java.time.@Nullable Instant nextDue) {}
}
