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
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a case of what the person says is wrong (perbaikan data, UU 27/2022 art. 30), with ticket, PIN and clock. */
@Service
class Corrections {
    private final Intake intake;
    private final CorrectionStore store;
    private final Journal journal;

    Corrections(Intake intake, CorrectionStore store, Journal journal) {
        this.intake = intake;
        this.store = store;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<Followed> of(UUID request) {
        return store.of(request);
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
