package id.selaras.registry;

import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of which categories of need and help people are, and ends it. The journal does not name what is restricted. */
@Component
class Care {
    private final CareStore store;
    private final Journal journal;

    Care(CareStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<CareAssignment> of(Collection<UUID> people) {
        return store.of(people);
    }

    /** The law on which type 14 rests here; empty where it is off. */
    @Transactional(readOnly = true)
    public Optional<String> legalBasis(long areaNo) {
        return store.legalBasis(areaNo);
    }

    /** Whether it was written; not if the person is of it already. */
    @Transactional
    public boolean assign(
            UUID person, long areaNo, CareCategory category, LocalDate from, String note, LocalDate today) {
        var written = store.assign(person, category, from, note, today);
        if (written) {
            journal.acted(Trace.of("family.care-assigned", "person", person)
                    .inArea(areaNo)
                    .with("category", category.isRestricted() ? "restricted" : category.code()));
        }
        return written;
    }

    /** Whether there was an open one in this family that had begun by then. */
    @Transactional
    public boolean end(UUID assignment, UUID family, long areaNo, LocalDate until, String reason) {
        var ended = store.end(assignment, family, until, reason);
        if (ended) {
            journal.acted(Trace.of("family.care-ended", "family", family).inArea(areaNo));
        }
        return ended;
    }
}
