package id.selaras.casework;

import id.selaras.area.AreaPath;
import id.selaras.area.Areas;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.TicketView.Owed;
import id.selaras.directory.Organisation;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints what the citizen takes home (tanda terima). */
@Service
class Receipts {
    private final CaseStore cases;
    private final CaseDetailStore details;
    private final StepStore steps;
    private final TicketViews views;
    private final Offices offices;
    private final Areas areas;
    private final Journal journal;

    Receipts(
            CaseStore cases,
            CaseDetailStore details,
            StepStore steps,
            TicketViews views,
            Offices offices,
            Areas areas,
            Journal journal) {
        this.cases = cases;
        this.details = details;
        this.steps = steps;
        this.views = views;
        this.offices = offices;
        this.areas = areas;
        this.journal = journal;
    }

    /** @throws CaseNotFound also for an agency's officer: the paper is the window's */
    @Transactional
    public Paper print(UUID caseId) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        var person = offices.person();
        if (!person.role().worksOnCases()) {
            throw new CaseNotFound();
        }
        journal.read(Trace.of("receipt.print", "case", caseId).inCase(caseId).inArea(file.areaNo()));
        return new Paper(
                file,
                details.reporter(caseId).orElse(null),
                steps.of(caseId).getLast().actorLabel(),
                offices.officeOf(person),
                areas.path(file.areaNo()),
                views.owed(file),
                views.contact(file).orElse(null));
    }

    /**
     * @param reporter null when unknown to the officer who prints
     * @param recordedBy name and office of who received the matter
     * @param office of the officer who prints
     */
    record Paper(
            CaseFile file,
            @Nullable Reporter reporter,
            String recordedBy,
            String office,
            AreaPath path,
            List<Owed> owed,
            @Nullable Organisation contact) {

        @Override
        public String toString() {
            return "Paper[" + file.id() + "]";
        }
    }
}
