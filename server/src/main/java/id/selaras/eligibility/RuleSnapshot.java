package id.selaras.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * All approved versions and their ends as they were committed under one key. Never changed: a later key makes another one.
 *
 * @param ends by the version they end
 */
record RuleSnapshot(long key, List<StoredVersion> versions, Map<UUID, End> ends) {
    static final RuleSnapshot NOTHING = new RuleSnapshot(0, List.of(), Map.of());

    RuleSnapshot {
        versions = List.copyOf(versions);
        ends = Map.copyOf(ends);
    }

    /** @param holdsUntil first day on which the version holds no longer */
    record End(UUID version, LocalDate holdsUntil, long key) {}

    /** What came after a snapshot, read together with the key it leads to. */
    record Changes(long key, List<StoredVersion> versions, List<End> ends) {}

    RuleSnapshot with(Changes changes) {
        var more = new HashMap<>(ends);
        changes.ends().forEach(end -> more.put(end.version(), end));
        var all = Stream.concat(versions.stream(), changes.versions().stream()).toList();
        return new RuleSnapshot(changes.key(), all, more);
    }

    /** Versions that hold in an area on a day, the widest area's first: what comes later takes the place of what came before. */
    List<StoredVersion> holding(Span area, LocalDate day) {
        var latest = new LinkedHashMap<List<String>, StoredVersion>();
        begun(area, day)
                .sorted(Comparator.comparing(StoredVersion::holdsFrom).thenComparingLong(StoredVersion::key))
                .forEach(version -> latest.put(List.of(version.areaCode(), version.programme()), version));
        var holding = new ArrayList<StoredVersion>();
        latest.values().stream().filter(version -> !hasEnded(version, day)).forEach(holding::add);
        holding.sort(Comparator.comparingLong(
                        (StoredVersion version) -> version.span().width())
                .reversed()
                .thenComparing(StoredVersion::programme));
        return Collections.unmodifiableList(holding);
    }

    private Stream<StoredVersion> begun(Span area, LocalDate day) {
        return versions.stream()
                .filter(version ->
                        version.span().covers(area) && !version.holdsFrom().isAfter(day));
    }

    private boolean hasEnded(StoredVersion version, LocalDate day) {
        var end = ends.get(version.id());
        return end != null && !end.holdsUntil().isAfter(day);
    }

    /** Key of the last change that bears on an area and a day; 0 where none does. Later ones never bear on a day begun. */
    long keyOf(Span area, LocalDate day) {
        return begun(area, day)
                .flatMapToLong(version -> {
                    var end = Objects.requireNonNullElse(
                            ends.get(version.id()), new End(version.id(), LocalDate.MAX, version.key()));
                    return LongStream.of(version.key(), end.holdsUntil().isAfter(day) ? version.key() : end.key());
                })
                .max()
                .orElse(0);
    }
}
