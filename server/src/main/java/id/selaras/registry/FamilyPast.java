package id.selaras.registry;

import id.selaras.engine.clock.AreaZone;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was known of a family, and how it came to be known (riwayat keluarga). Each look is journaled as a read. */
@Component
class FamilyPast {
    private final PersonStore persons;
    private final PastStore past;
    private final Cards cards;
    private final FamilyHistory history;
    private final Journal journal;

    FamilyPast(PersonStore persons, PastStore past, Cards cards, FamilyHistory history, Journal journal) {
        this.persons = persons;
        this.past = past;
        this.cards = cards;
        this.history = history;
        this.journal = journal;
    }

    /** How a family is called and where it lives, or lived when somebody last belonged to it. */
    record Named(String name, long areaNo) {}

    /** Empty when there is no such family for this reader. */
    @Transactional(readOnly = true)
    public Optional<Named> named(UUID family) {
        var now = persons.members(family);
        var members = now.isEmpty() ? past.members(family, AsOf.NOW) : now;
        return members.stream().findFirst().map(first -> {
            var head = first.headName();
            return new Named(head == null ? first.name() : head, first.place().areaNo());
        });
    }

    /** As it was known at the end of that day; empty when it was not known yet. */
    @Transactional
    public Optional<FamilyCard> asOf(UUID family, LocalDate day, AreaZone zone) {
        var then = AsOf.endOf(day, zone.zoneId());
        var members = past.members(family, then);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        journal.read(Trace.of("family.opened", "family", family)
                .inArea(members.getFirst().place().areaNo())
                .with("as_of", day.toString()));
        return Optional.of(cards.family(family, members, day, then));
    }

    /** All that ever became known, latest first. */
    @Transactional
    public List<HistoryEvent> history(UUID family, long areaNo) {
        journal.read(Trace.of("family.opened", "family", family).inArea(areaNo).with("what", "history"));
        return history.of(family);
    }
}
