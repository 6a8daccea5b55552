package id.selaras.registry;

import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what outside sources say against a family, and what became of contesting it (klaim dan sanggahannya). */
@Component
public class Claims {
    private final ClaimStore store;
    private final Journal journal;

    Claims(ClaimStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** Whether it was written; not if the same source said the same of the same day already. */
    @Transactional
    public boolean record(Claim flag, UUID family, long areaNo) {
        var written = store.addFlag(flag, areaNo);
        if (written) {
            journal.acted(Trace.of("family.flag-recorded", "family", family)
                    .inArea(areaNo)
                    .with("ground", flag.topic())
                    .with("source", flag.source().kind().code()));
        }
        return written;
    }

    /** Keeps with a claim how it is contested and what was decided; a claim out of sight stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void objected(UUID claim, ClaimObjection objection) {
        store.saveObjection(claim, objection);
    }
}
