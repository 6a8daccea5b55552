package id.selaras.casework;

import id.selaras.access.Role;
import id.selaras.casework.CaseDetails.Confirmation;
import id.selaras.casework.CaseDetails.ContactAttempt;
import id.selaras.casework.CaseDetails.OutsideCheck;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a whole case to a program; journaled as a read, like the page of the case. */
@Service
public class CaseReading {
    private final CaseStore cases;
    private final CaseDetailStore details;
    private final StepStore steps;
    private final ReferralStore referrals;
    private final AttachmentStore attachments;
    private final Offices offices;
    private final Journal journal;

    CaseReading(
            CaseStore cases,
            CaseDetailStore details,
            StepStore steps,
            ReferralStore referrals,
            AttachmentStore attachments,
            Offices offices,
            Journal journal) {
        this.cases = cases;
        this.details = details;
        this.steps = steps;
        this.referrals = referrals;
        this.attachments = attachments;
        this.offices = offices;
        this.journal = journal;
    }

    /** @throws CaseNotFound when there is none, or none for this reader */
    @Transactional
    public Folder open(UUID caseId) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        journal.read(Trace.of("case.open", "case", caseId).inCase(caseId).inArea(file.areaNo()));
        return new Folder(
                file,
                offices.isRole(Role.AGENCY) ? null : details.reporter(caseId).orElse(null),
                steps.of(caseId),
                referrals.ofCase(caseId),
                details.checks(caseId),
                details.attempts(caseId),
                details.confirmations(caseId),
                attachments.of(caseId));
    }

    /** How a case stands after an act on it; what was done is journaled there. */
    @Transactional(readOnly = true)
    public CaseFile standing(UUID caseId) {
        return cases.find(caseId).orElseThrow(CaseNotFound::new);
    }

    /** The case of a ticket, if this reader may know of it. */
    @Transactional(readOnly = true)
    public Optional<UUID> caseOf(Ticket ticket) {
        return cases.idOf(ticket);
    }

    /** The tickets of those cases that this reader may know of. */
    @Transactional(readOnly = true)
    public Map<UUID, Ticket> ticketsOf(Collection<UUID> ids) {
        return cases.ticketsOf(ids);
    }

    /**
     * Everything of one case that this reader may see.
     *
     * @param reporter null when the reporter stays confidential to this reader, as to every agency
     * @param steps newest first
     */
    public record Folder(
            CaseFile file,
            @Nullable Reporter reporter,
            List<TimelineStep> steps,
            List<Referral> referrals,
            List<OutsideCheck> checks,
            List<ContactAttempt> attempts,
            List<Confirmation> confirmations,
            List<Attachment> attachments) {

        @Override
        public String toString() {
            return "Folder[" + file.id() + "]";
        }
    }
}
