package id.selaras.registry;

import id.selaras.registry.HistoryEvent.Happening;
import id.selaras.registry.HistoryStore.ClaimRevision;
import id.selaras.registry.HistoryStore.FamilyRevision;
import id.selaras.registry.HistoryStore.PersonRevision;
import id.selaras.registry.HistoryStore.SheetStamp;
import id.selaras.registry.HistoryStore.Stamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a family's revisions side by side and says what became different from each to the next. */
@Component
class FamilyHistory {
    private final HistoryStore store;
    private final FactStore facts;

    FamilyHistory(HistoryStore store, FactStore facts) {
        this.store = store;
        this.facts = facts;
    }

    /** Latest first; empty when there is no such family for this reader. */
    List<HistoryEvent> of(UUID family) {
        var persons = store.persons(family);
        var families = store.families(family);
        var subjects = Stream.concat(
                        Stream.concat(Stream.of(family), persons.stream().map(PersonRevision::id)),
                        families.stream().map(FamilyRevision::dwelling))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var events = new ArrayList<HistoryEvent>();
        eachBesideItsNext(persons, PersonRevision::id, (before, after) -> person(family, before, after, events));
        eachBesideItsNext(families, row -> family, (before, after) -> card(before, after, events));
        eachBesideItsNext(store.claims(subjects), ClaimRevision::id, (before, after) -> claim(before, after, events));
        var names = persons.stream()
                .collect(Collectors.toMap(PersonRevision::id, row -> row.state().name(), (earlier, later) -> later));
        store.sheets(subjects).forEach(sheet -> add(events, sheet.stamp(), asked(sheet, names)));
        facts.fold(subjects, AsOf.NOW)
                .changes(Integer.MAX_VALUE)
                .forEach(change -> events.add(new HistoryEvent(
                        change.recordedAt(), null, change.after().source(), new HistoryEvent.FactChanged(change))));
        events.sort(Comparator.comparing(HistoryEvent::at).reversed());
        return events;
    }

    private static Happening asked(SheetStamp sheet, Map<UUID, String> names) {
        return new HistoryEvent.Asked(
                sheet.subject(),
                names.get(sheet.subjectId()),
                sheet.answers(),
                sheet.sensitive(),
                sheet.stamp().withdrawn());
    }

    private static <R> void eachBesideItsNext(
            List<R> revisions, Function<R, UUID> row, BiConsumer<Optional<R>, R> told) {
        for (var i = 0; i < revisions.size(); i++) {
            var after = revisions.get(i);
            var before = i == 0 || !row.apply(revisions.get(i - 1)).equals(row.apply(after))
                    ? Optional.<R>empty()
                    : Optional.of(revisions.get(i - 1));
            told.accept(before, after);
        }
    }

    private static void person(
            UUID family, Optional<PersonRevision> earlier, PersonRevision later, List<HistoryEvent> events) {
        var after = later.state();
        if (earlier.isEmpty()) {
            if (family.equals(after.familyId())) {
                add(events, later.stamp(), new HistoryEvent.FirstKnown(later.id(), after.name()));
            }
            return;
        }
        var before = earlier.get().state();
        if (later.stamp().withdrawn() && !earlier.get().stamp().withdrawn()) {
            add(events, later.stamp(), new HistoryEvent.TakenBack(after.name()));
        }
        for (var field : PersonField.values()) {
            if (!Objects.equals(Standing.value(before, field), Standing.value(after, field))) {
                add(events, later.stamp(), new HistoryEvent.FieldChanged(after.name(), field, before, after));
            }
        }
        belonging(family, before, after, later.stamp(), events);
        if (!before.life().equals(after.life()) && after.life().equals(PersonState.DECEASED)) {
            add(events, later.stamp(), new HistoryEvent.Died(after.name(), after.lifeSince()));
        }
    }

    private static void belonging(
            UUID family, PersonState before, PersonState after, Stamp stamp, List<HistoryEvent> events) {
        var was = family.equals(before.familyId());
        var is = family.equals(after.familyId());
        if (was && !is) {
            add(events, stamp, new HistoryEvent.Left(after.name()));
        } else if (is && !was) {
            add(events, stamp, new HistoryEvent.Joined(after.name()));
        } else if (is && before.relation() != after.relation()) {
            add(events, stamp, new HistoryEvent.Related(after.name(), before.relation(), after.relation()));
        }
    }

    private static void card(Optional<FamilyRevision> earlier, FamilyRevision later, List<HistoryEvent> events) {
        if (earlier.isEmpty()) {
            return;
        }
        var before = earlier.get();
        if (!Objects.equals(before.cardNo(), later.cardNo())) {
            add(events, later.stamp(), new HistoryEvent.NewCard(before.cardNo(), later.cardNo()));
        }
        if (!Objects.equals(before.dwelling(), later.dwelling())) {
            add(events, later.stamp(), new HistoryEvent.MovedHouse());
        }
    }

    private static void claim(Optional<ClaimRevision> earlier, ClaimRevision later, List<HistoryEvent> events) {
        var before = earlier.map(ClaimRevision::state).orElse(null);
        if (later.stamp().withdrawn()) {
            add(events, later.stamp(), new HistoryEvent.Unlisted(later.topic()));
        } else if (!later.state().equals(before)) {
            add(events, later.stamp(), new HistoryEvent.Listed(later.topic(), before, later.state()));
        } else if (later.outcome() != null
                && !later.outcome().equals(earlier.map(ClaimRevision::outcome).orElse(null))) {
            add(
                    events,
                    later.stamp(),
                    new HistoryEvent.Objected(later.topic(), ClaimObjection.Outcome.of(later.outcome())));
        }
    }

    private static void add(List<HistoryEvent> events, Stamp stamp, Happening what) {
        events.add(new HistoryEvent(stamp.at(), stamp.by(), stamp.source(), what));
    }
}
