package id.selaras.casework;

import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.AreaPath;
import id.selaras.area.Areas;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.TicketView.Owed;
import id.selaras.directory.Organisation;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private final CaseClocks clocks;
    private final Journal journal;

    Receipts(
            CaseStore cases,
            CaseDetailStore details,
            StepStore steps,
            TicketViews views,
            Offices offices,
            Areas areas,
            CaseClocks clocks,
            Journal journal) {
        this.cases = cases;
        this.details = details;
        this.steps = steps;
        this.views = views;
        this.offices = offices;
        this.areas = areas;
        this.clocks = clocks;
        this.journal = journal;
    }

    /**
     * @param fresh what this window has just recorded: of a matter about the own office it prints ticket and PIN, and may not
     *     look at the case again
     * @throws CaseNotFound also for an agency's officer: the paper is the window's
     */
    @Transactional
    public Paper print(UUID caseId, Optional<Receipt> fresh) {
        var person = offices.person();
        if (!person.role().worksOnCases()) {
            throw new CaseNotFound();
        }
        return cases.find(caseId)
                .map(file -> print(file, person))
                .or(() -> fresh.map(receipt -> blind(receipt, person)))
                .orElseThrow(CaseNotFound::new);
    }

    private Paper blind(Receipt receipt, SignedIn person) {
        var areaNo = areas.find(person.post().areaCode()).map(Area::no).orElse(0L);
        return new Paper(
                receipt.caseId(),
                receipt.ticket(),
                areaNo,
                clocks.now(),
                null,
                null,
                person.fullName(),
                offices.officeOf(person),
                areas.path(areaNo),
                List.of(),
                views.secretariat(areaNo).orElse(null));
    }

    private Paper print(CaseFile file, SignedIn person) {
        var caseId = file.id();
        journal.read(Trace.of("receipt.print", "case", caseId).inCase(caseId).inArea(file.areaNo()));
        return new Paper(
                caseId,
                new Ticket(file.ticket()),
                file.areaNo(),
                file.recordedAt(),
                file,
                details.reporter(caseId).orElse(null),
                steps.of(caseId).getLast().actorLabel(),
                offices.officeOf(person),
                areas.path(file.areaNo()),
                views.owed(file),
                views.contact(file).orElse(null));
    }

    /**
     * @param file null for who may not look at the case
     * @param reporter null when unknown to the officer who prints
     * @param recordedBy name and office of who received the matter
     * @param office of the officer who prints
     */
    record Paper(
            UUID caseId,
            Ticket ticket,
            long areaNo,
            Instant recordedAt,
            @Nullable CaseFile file,
            @Nullable Reporter reporter,
            String recordedBy,
            String office,
            AreaPath path,
            List<Owed> owed,
            @Nullable Organisation contact) {

        @Override
        public String toString() {
            return "Paper[" + caseId + "]";
        }
    }
}
