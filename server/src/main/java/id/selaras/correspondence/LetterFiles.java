package id.selaras.correspondence;

import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the files of letters: as they were issued, or as they would be printed today. */
@Service
class LetterFiles {
    private final LetterDraftStore drafts;
    private final Issuing issuing;
    private final Journal journal;

    LetterFiles(LetterDraftStore drafts, Issuing issuing, Journal journal) {
        this.drafts = drafts;
        this.issuing = issuing;
        this.journal = journal;
    }

    @Transactional
    public byte[] issued(UUID id) {
        return issuing.file(drafts.find(id).orElseThrow(LetterNotFound::new));
    }

    @Transactional
    public byte[] preview(UUID id) {
        var draft = drafts.find(id).orElseThrow(LetterNotFound::new);
        journal.read(
                Trace.of("letter.read", "letter", id).inCase(draft.caseId()).inArea(draft.areaNo()));
        return issuing.preview(draft);
    }
}
