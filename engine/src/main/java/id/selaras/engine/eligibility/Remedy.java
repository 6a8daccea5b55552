package id.selaras.engine.eligibility;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has to be so for a condition to be decided as wanted: of each fact the values that do, whatever the facts that are not
 * named here may be.
 *
 * @param opinions how many judgements have to fall so
 */
record Remedy(Map<Place, Wanted> wanted, int opinions) {
    private static final int OPINION = 3;
    private static final int LASTING = 4;

    static final Remedy NOTHING = new Remedy(Map.of(), 0);
    static final Remedy JUDGED = new Remedy(Map.of(), 1);

    Remedy {
        wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
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
        return wanted.entrySet().stream()
                        .filter(entry -> !entry.getValue().isMet)
                        .mapToInt(entry -> entry.getKey().fact().type().isLasting() ? LASTING : 1)
                        .sum()
                + OPINION * opinions;
    }

    List<Map.Entry<Place, ValueSet>> changes() {
        return wanted.entrySet().stream()
                .filter(entry -> !entry.getValue().isMet)
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().values))
                .toList();
    }
}
