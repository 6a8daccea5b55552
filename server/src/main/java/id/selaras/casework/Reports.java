package id.selaras.casework;

import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseDetails.Reporter.Manner;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a report to the case it belongs to, so that one matter is one case (tambahkan ke kasus). */
@Service
public class Reports {
    private static final int VILLAGE_RANK = 1;

    private final CaseStore cases;
    private final CaseDetailStore details;
    private final StepStore steps;
    private final CaseMoves moves;
    private final Offices offices;
    private final Journal journal;

    Reports(
            CaseStore cases,
            CaseDetailStore details,
            StepStore steps,
            CaseMoves moves,
            Offices offices,
            Journal journal) {
        this.cases = cases;
        this.details = details;
        this.steps = steps;
        this.moves = moves;
        this.offices = offices;
        this.journal = journal;
    }

    /**
     * Writes what was said as a step of the earlier case; a closed one is opened again with these words as the reason.
     *
     * @return the earlier case's ticket; the PIN on its first paper stays the one that opens it
     * @throws CaseNotFound when there is no such case, or none for this officer
     */
    @Transactional
    public Receipt add(UUID caseId, AddedReport report) {
        var file = cases.findForMove(caseId).orElseThrow(CaseNotFound::new);
        var receipt = new Receipt(caseId, new Ticket(file.ticket()), "", false);
        if (steps.exists(report.step())) {
            return receipt;
        }
        var actor = offices.actor();
        if (file.state().isOpen()) {
            var order = CaseOrder.of(CaseAct.ADD_REPORT, report.words());
            CaseMoves.permitted(file, order, actor);
            moves.mark(file, new CaseMark(report.step(), CaseAct.ADD_REPORT, nameOf(report), report.words()), actor);
        } else {
            moves.move(caseId, reopening(file, report, actor), actor);
        }
        keepReporter(file, report, actor);
        journal.acted(Trace.of("case.add-report", "case", caseId).inCase(caseId).inArea(file.areaNo()));
        return receipt;
    }

    private static CaseOrder reopening(CaseFile file, AddedReport report, Actor actor) {
        var protection = file.protection();
        var atWindow =
                actor.rank() == VILLAGE_RANK && protection.floorRank() == VILLAGE_RANK && !protection.restricted();
        var desk = atWindow ? CaseState.AT_PUSKESOS : CaseState.AT_SECRETARIAT;
        return new CaseOrder(report.step(), 0, CaseAct.REOPEN, desk, report.words(), null, null);
    }

    private void keepReporter(CaseFile file, AddedReport report, Actor actor) {
        var first = details.reporter(file.id()).orElse(null);
        if (actor.account() != null && isAnother(report.reporter(), first)) {
            details.addReporterToo(report.step(), file.id(), report.reporter(), actor.account());
        }
    }

    private static boolean isAnother(Reporter again, @Nullable Reporter first) {
        return first == null
                || again.manner() != first.manner()
                || !Objects.equals(again.name(), first.name())
                || (again.phone() != null && !again.phone().equals(first.phone()));
    }

    private static @Nullable String nameOf(AddedReport report) {
        return report.reporter().manner() == Manner.ON_BEHALF
                ? report.reporter().name()
                : null;
    }
}
