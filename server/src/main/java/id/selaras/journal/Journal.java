package id.selaras.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only record of acts and of reads of personal data (jejak). An entry stands or falls with the transaction of the
 * act; who acted is taken from the signed scope by the database, never from the caller.
 */
@Component
public class Journal {
    private final JournalStore store;

    Journal(JournalStore store) {
        this.store = store;
    }

    /** Somebody changed something. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acted(Trace trace) {
        store.write(EntryKind.ACT, trace, MDC.get(RequestNumber.MDC_KEY));
    }

    /** Somebody saw personal data: opened, searched, revealed, printed, exported. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void read(Trace trace) {
        store.write(EntryKind.READ, trace, MDC.get(RequestNumber.MDC_KEY));
    }

    /** Who opened a case and how often, latest first; empty for somebody who may not see the case. */
    @Transactional(readOnly = true)
    public List<Reading> readersOf(UUID caseId) {
        return store.readersOf(caseId);
    }

    /** Entries of the reader's scope, latest first. Who lists them writes down that they were read. */
    @Transactional(readOnly = true)
    public List<JournalEntry> list(JournalQuery query) {
        return store.list(query);
    }

    /** The end of the chain. */
    @Transactional(readOnly = true)
    public ChainHead head() {
        return store.head();
    }

    /** How the accounts among these are called that the reader may know. */
    @Transactional(readOnly = true)
    public Map<UUID, String> namesOf(Collection<UUID> accounts) {
        return store.namesOf(accounts);
    }
}
