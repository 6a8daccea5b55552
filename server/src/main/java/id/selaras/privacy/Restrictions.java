package id.selaras.privacy;

import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.registry.People;
import id.selaras.registry.SuspendedUse;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends the use of a person's data and takes it up again, both with a reason that stays. */
@Service
class Restrictions implements SuspendedUse {
    private final RestrictionStore store;
    private final People people;
    private final Journal journal;

    Restrictions(RestrictionStore store, People people, Journal journal) {
        this.store = store;
        this.people = people;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> among(Collection<UUID> persons) {
        return store.among(persons);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> families(Collection<UUID> families) {
        return store.families(families);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> within(long areaLo, long areaHi) {
        return store.within(areaLo, areaHi);
    }

    @Transactional(readOnly = true)
    public Optional<Restriction> of(UUID person) {
        return store.inForce(person);
    }

    /** False when there is no such person for this officer. */
    @Transactional
    public boolean place(UUID person, String reason) {
        var known = people.card(person);
        known.ifPresent(card -> {
            if (store.place(person, card.address().areaNo(), reason)) {
                journal.acted(Trace.of("subject.restricted", "person", person)
                        .inArea(card.address().areaNo())
                        .with("reason", reason));
            }
        });
        return known.isPresent();
    }

    /** False when there is no such person for this officer. */
    @Transactional
    public boolean lift(UUID person, String reason) {
        var known = people.card(person);
        known.ifPresent(card -> {
            if (store.lift(person, reason)) {
                journal.acted(Trace.of("subject.unrestricted", "person", person)
                        .inArea(card.address().areaNo())
                        .with("reason", reason));
            }
        });
        return known.isPresent();
    }
}
