package id.selaras.eligibility;

import id.selaras.engine.eligibility.FactRef;
import id.selaras.engine.eligibility.FactSource;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.registry.FactKind;
import id.selaras.registry.Subject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The families of an area as the registry knows them, in arrays; those in which nobody lives, and those left out, are not among them. */
final class StoredFamilies implements FactSource {
    private static final Set<String> OF_DWELLINGS = Arrays.stream(FactKind.values())
            .filter(kind -> kind.subject() == Subject.DWELLING)
            .map(FactKind::code)
            .collect(Collectors.toUnmodifiableSet());

    private final StoredPeople people;
    private final Map<FactRef, StoredColumn> columns;
    private final int[] families;
    private final int leftOut;
    /** The fact asked for last: a table asks of one fact after the other. */
    private @Nullable Looked looked;

    private record Looked(FactRef fact, @Nullable StoredColumn column, boolean ofDwelling) {}

    /** @param excluded families left out, whatever is known of them */
    StoredFamilies(StoredPeople people, Map<FactRef, StoredColumn> columns, Set<Integer> excluded) {
        this.people = people;
        this.columns = Map.copyOf(columns);
        var kept = new int[people.families().size()];
        var count = 0;
        for (var family = 0; family < kept.length; family++) {
            if (people.count(family) > 0 && !excluded.contains(family)) {
                kept[count++] = family;
            }
        }
        families = Arrays.copyOf(kept, count);
        leftOut = excluded.size();
    }

    @Override
    public int families() {
        return families.length;
    }

    @Override
    public int members(int family) {
        return people.count(families[family]);
    }

    @Override
    public long value(FactRef fact, int family, int member) {
        if (fact.name().equals(Vocabulary.AREA) && !fact.ofMember()) {
            return area(family);
        }
        var found = look(fact);
        var subject = subject(found, family, member);
        return found.column == null || subject == SubjectIndex.NONE ? UNKNOWN : found.column.value(subject);
    }

    @Override
    public long observed(FactRef fact, int family, int member) {
        var found = look(fact);
        var subject = subject(found, family, member);
        return found.column == null || subject == SubjectIndex.NONE ? UNKNOWN : found.column.observed(subject);
    }

    // A table is cut by one thread, one fact after the other.
    private Looked look(FactRef fact) {
        var last = looked;
        if (last == null || !last.fact.equals(fact)) {
            last = new Looked(fact, columns.get(fact), OF_DWELLINGS.contains(fact.name()));
            looked = last;
        }
        return last;
    }

    private int subject(Looked found, int family, int member) {
        var own = families[family];
        if (member != FamilyFacts.FAMILY) {
            return people.member(own, member);
        }
        return found.ofDwelling ? people.dwellingOf(own) : own;
    }

    UUID id(int family) {
        return people.families().id(families[family]);
    }

    long area(int family) {
        return people.areaOf(families[family]);
    }

    /** How many families are not counted because somebody's data may for now not be used. */
    int leftOut() {
        return leftOut;
    }
}
