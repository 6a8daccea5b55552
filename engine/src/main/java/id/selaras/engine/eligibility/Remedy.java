package id.selaras.engine.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be so for a condition to be decided as wanted: of each fact the values that do, whatever the facts that are not
 * named here may be. Many are made and compared for each answer; what they cost is reckoned once.
 */
final class Remedy {
    private static final int OPINION = 3;
    private static final int LASTING = 4;

    static final Remedy NOTHING = new Remedy(Map.of(), 0);
    static final Remedy JUDGED = new Remedy(Map.of(), 1);

    /** Never changed, in the order of the condition. */
    private final Map<Place, Wanted> wanted;

    private final int opinions;
    private final int cost;

    private Remedy(Map<Place, Wanted> wanted, int opinions) {
        this.wanted = wanted;
        this.opinions = opinions;
        this.cost = cost(wanted) + OPINION * opinions;
    }

    /** @param isMet whether it is so already */
    record Wanted(ValueSet values, boolean isMet) {}

    static Optional<Remedy> of(Place place, ValueSet values, boolean isMet) {
        var possible = values.and(place.fact().domain());
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remedy(Map.of(place, new Wanted(possible, isMet)), 0));
    }

    /** Both; empty where they contradict each other. */
    Optional<Remedy> and(Remedy other) {
        if (wanted.isEmpty() && opinions == 0) {
            return Optional.of(other);
        }
        var both = new LinkedHashMap<>(wanted);
        for (var entry : other.wanted.entrySet()) {
            var merged = both.merge(
                    entry.getKey(),
                    entry.getValue(),
                    (one, two) -> new Wanted(one.values.and(two.values), one.isMet && two.isMet));
            if (merged.values.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Remedy(both, opinions + other.opinions));
    }

    /** How much is asked of the world: another birth is less likely than another roof. */
    int cost() {
        return cost;
    }

    private static int cost(Map<Place, Wanted> wanted) {
        var cost = 0;
        for (var entry : wanted.entrySet()) {
            if (!entry.getValue().isMet) {
                cost += entry.getKey().fact().type().isLasting() ? LASTING : 1;
            }
        }
        return cost;
    }

    /** How many judgements have to fall so. */
    int opinions() {
        return opinions;
    }

    List<Map.Entry<Place, ValueSet>> changes() {
        return wanted.entrySet().stream()
                .filter(entry -> !entry.getValue().isMet)
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().values))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Remedy remedy && opinions == remedy.opinions && wanted.equals(remedy.wanted);
    }

    @Override
    public int hashCode() {
        return 31 * wanted.hashCode() + opinions;
    }
}
