package id.selaras.privacy;

import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.registry.People;
import id.selaras.registry.PersonCard;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who asked for their data, by what the officer knew them, and that it was handed out. */
@Service
class Requests {
    private static final int MOST = 500;

    private final RequestStore store;
    private final People people;
    private final Journal journal;

    Requests(RequestStore store, People people, Journal journal) {
        this.store = store;
        this.people = people;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<SubjectRequest> all() {
        return store.all(MOST);
    }

    @Transactional(readOnly = true)
    public List<SubjectRequest> ofPerson(UUID person) {
        return store.ofPerson(person, MOST);
    }

    @Transactional(readOnly = true)
    public Optional<SubjectRequest> find(UUID id) {
        return store.find(id);
    }

    /** Empty when there is no such person for this officer. Journaled as a read. */
    @Transactional
    public Optional<PersonCard> person(UUID personId) {
        return people.card(personId);
    }

    /**
     * A new request.
     *
     * @param id made by the page, so that the same form sent twice is one request
     * @return false when there is no such person for this officer
     */
    @Transactional
    public boolean record(UUID id, UUID personId, IdentityCheck check) {
        var person = people.card(personId);
        person.ifPresent(known -> {
            if (store.insert(id, personId, known.address().areaNo(), check)) {
                journal.acted(trace("subject.asked", personId, known.address().areaNo(), check));
            }
        });
        return person.isPresent();
    }

    /** False when the request no longer waits for a paper. */
    @Transactional
    public boolean identify(SubjectRequest request, IdentityCheck check) {
        var done = store.check(request.id(), check);
        if (done) {
            journal.acted(trace("subject.identified", request.personId(), request.areaNo(), check));
        }
        return done;
    }

    /** @param as {@code print}, {@code pdf} or {@code json} */
    @Transactional
    public void deliver(SubjectRequest request, String as) {
        if (store.deliver(request.id(), as)) {
            journal.acted(Trace.of("subject.delivered", "person", request.personId())
                    .inArea(request.areaNo())
                    .with("form", as));
        }
    }

    private static Trace trace(String act, UUID personId, long areaNo, IdentityCheck check) {
        return new Trace(act, "person", personId, null, areaNo, java.util.Map.of())
                .with("identity", check.state().code())
                .with("paper", check.paper() == null ? null : check.paper().code())
                .with("asker", check.asker().code())
                .with("reason", check.refusal());
    }
}
