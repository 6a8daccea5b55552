package id.selaras.casework;

import id.selaras.casework.CaseClocks.Occasion;
import id.selaras.directory.Step;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves a case along the process table: checks who, from where and with what; writes the case, its clock, the step on the
 * timeline and the journal in one transaction.
 */
@Component
class CaseMoves {
    private final CaseStore cases;
    private final StepStore steps;
    private final CaseFindings findings;
    private final CaseClocks clocks;
    private final CaseNeeds needs;
    private final Journal journal;

    CaseMoves(
            CaseStore cases,
            StepStore steps,
            CaseFindings findings,
            CaseClocks clocks,
            CaseNeeds needs,
            Journal journal) {
        this.cases = cases;
        this.steps = steps;
        this.findings = findings;
        this.clocks = clocks;
        this.needs = needs;
        this.journal = journal;
    }

    /** Moves the case and answers how it stands now. The same step id twice moves once. */
    CaseFile move(UUID caseId, CaseOrder order, Actor actor) {
        var file = cases.findForMove(caseId).orElseThrow(CaseNotFound::new);
        return steps.exists(order.step()) ? file : move(file, order, actor);
    }

    private CaseFile move(CaseFile file, CaseOrder order, Actor actor) {
        var moved = shift(file, order, actor);
        steps.add(new TimelineStep(
                order.step(),
                file.id(),
                null,
                clocks.now(),
                actor.account(),
                actor.label(),
                order.act().name(),
                null,
                textOf(order),
                moved.state(),
                dueOf(moved)));
        journal.acted(Trace.of("case." + order.act().name().toLowerCase(Locale.ROOT), "case", file.id())
                .inCase(file.id())
                .inArea(file.areaNo())
                .changed("state", file.state().name(), moved.state().name()));
        return moved;
    }

    /** Moves a locked case without a line of its own on the timeline: the referral's act that caused it has one. */
    CaseFile shift(CaseFile file, CaseOrder order, Actor actor) {
        var row = permitted(file, order, actor);
        findings.require(row, file, order, actor);
        return apply(file, row, order);
    }

    private static @Nullable String textOf(CaseOrder order) {
        return order.hasReason() || order.outcome() == null
                ? order.reason()
                : order.outcome().text();
    }

    /** Writes a line about something that leaves the case where it is; whoever calls has checked that it may be done. */
    void mark(CaseFile file, CaseMark mark, Actor actor) {
        steps.add(new TimelineStep(
                mark.step(),
                file.id(),
                null,
                clocks.now(),
                actor.account(),
                actor.label(),
                mark.act().name(),
                mark.about(),
                mark.text(),
                file.state(),
                dueOf(file)));
    }

    static Transition permitted(CaseFile file, CaseOrder order, Actor actor) {
        if (order.version() != 0 && order.version() != file.version()) {
            throw new CaseRefusal("refusal.moved-meanwhile");
        }
        var row = CaseProcess.find(order.act(), file.state(), order.to())
                .orElseThrow(() -> new CaseRefusal("refusal.not-from-here"));
        if (Collections.disjoint(row.movers(), actor.towards(file))) {
            throw CaseRefusal.notYours();
        }
        return row;
    }

    private CaseFile apply(CaseFile file, Transition row, CaseOrder order) {
        if (order.outcome() != null) {
            cases.saveOutcome(file.id(), order.outcome());
            needs.ended(file, order.outcome());
        }
        switch (row.act()) {
            case PAUSE -> cases.savePause(file.id(), order.reason());
            case RESUME -> cases.savePause(file.id(), null);
            case MARK_DUPLICATE -> {
                if (order.original() != null) {
                    cases.markDuplicate(file.id(), order.original());
                }
            }
            default -> {}
        }
        if (row.to().rank() > file.reachedRank()) {
            cases.climb(file.id(), row.to().rank());
        }
        var moved = file.movedTo(row.to(), clockAfter(file, row), row.to().isOpen() ? null : clocks.now());
        cases.move(moved);
        return moved;
    }

    private @Nullable CaseClock clockAfter(CaseFile file, Transition row) {
        var running = file.clock();
        if (!row.to().isOpen()) {
            return running == null ? null : clocks.stop(running);
        }
        return switch (row.act()) {
            case PAUSE -> pause(running);
            case RESUME -> resume(running, file.areaNo());
            default -> row.clock() == null ? running : clocks.start(row.clock(), Occasion.of(file));
        };
    }

    private CaseClock pause(@Nullable CaseClock running) {
        if (running == null || running.running().isPaused()) {
            throw new CaseRefusal("refusal.already-paused");
        }
        return clocks.pause(running);
    }

    private CaseClock resume(@Nullable CaseClock paused, long areaNo) {
        if (paused == null || !paused.running().isPaused()) {
            throw new CaseRefusal("refusal.not-paused");
        }
        return clocks.resume(paused, areaNo);
    }

    static @Nullable Instant dueOf(CaseFile file) {
        return file.state().isOpen() && file.clock() != null ? file.clock().dueAt() : null;
    }

    /** The clock of a first state; recording is not a move. */
    CaseClock firstClock(CaseFile file) {
        Step step = CaseProcess.clockOf(file.state());
        return clocks.start(step, Occasion.of(file));
    }
}
