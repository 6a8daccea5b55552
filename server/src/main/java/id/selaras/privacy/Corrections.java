package id.selaras.privacy;

import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseFile.Subject;
import id.selaras.casework.Intake;
import id.selaras.casework.Matter;
import id.selaras.casework.NewCase;
import id.selaras.casework.Receipt;
import id.selaras.casework.Topic;
import id.selaras.directory.Urgency;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.privacy.CorrectionStore.Followed;
import id.selaras.proposal.ProposalLine;
import id.selaras.proposal.Proposals;
import id.selaras.proposal.SubjectRequests;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right what the person says is wrong (perbaikan data, UU 27/2022 art. 30): the family's data by a proposal, which another
 * person accepts; anything else by a case with ticket, PIN and clock.
 */
@Service
class Corrections implements SubjectRequests {
    private final Intake intake;
    private final CorrectionStore store;
    private final RequestStore requests;
    private final Proposals proposals;
    private final Journal journal;

    Corrections(Intake intake, CorrectionStore store, RequestStore requests, Proposals proposals, Journal journal) {
        this.intake = intake;
        this.store = store;
        this.requests = requests;
        this.proposals = proposals;
        this.journal = journal;
    }

    /** What came of a request. */
    record Corrected(List<Followed> cases, List<ProposalLine> proposals) {}

    @Transactional(readOnly = true)
    public Corrected of(UUID request) {
        return new Corrected(store.of(request), proposals.ofRequest(request));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> asker(UUID request, UUID family) {
        return requests.find(request)
                .filter(one -> one.state().mayBeRead() && family.equals(one.familyId()))
                .map(SubjectRequest::personId);
    }

    /**
     * @param caseId made by the page, so that the same form sent twice is one case
     * @param title one line for lists
     * @param wrong what is wrong and how it is in truth, in the person's words
     */
    @Transactional
    public Receipt record(SubjectRequest request, UUID caseId, String title, String wrong) {
        var receipt = intake.record(new NewCase(
                caseId,
                request.areaNo(),
                new Matter(
                        Matter.Channel.WINDOW,
                        Matter.Kind.COMPLAINT,
                        Matter.Content.DATA_CORRECTION,
                        Topic.NOT_LISTED.sector(),
                        Topic.OTHER,
                        title,
                        wrong),
                Urgency.ORDINARY,
                null,
                new Subject(request.personId(), request.personName(), null),
                new Reporter(Reporter.Manner.SELF, null, null, null, null),
                true,
                false,
                false,
                null,
                null));
        if (receipt.fresh()) {
            store.add(request.id(), receipt.caseId(), request.areaNo());
            journal.acted(Trace.of("subject.corrected", "person", request.personId())
                    .inCase(receipt.caseId())
                    .inArea(request.areaNo()));
        }
        return receipt;
    }
}
