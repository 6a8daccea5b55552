package id.selaras.registry;

import id.selaras.registry.FactStore.Known;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Sheets laid over each other: of each kind of fact the latest observation counts, and of two on one day the one that was
 * recorded later.
 */
final class Fold {
    private final Map<UUID, List<Sheet>> bySubject = new LinkedHashMap<>();

    /** @param sheets of any subjects, of each the earliest observation first */
    Fold(List<Sheet> sheets) {
        sheets.forEach(sheet -> bySubject
                .computeIfAbsent(sheet.subjectId(), id -> new ArrayList<>())
                .add(sheet));
    }

    List<Known> facts() {
        return bySubject.entrySet().stream()
                .flatMap(subject -> latest(subject.getValue()).entrySet().stream()
                        .map(last -> last.getValue().fact(last.getKey()))
                        .filter(Objects::nonNull)
                        .map(fact -> new Known(subject.getKey(), fact)))
                .toList();
    }

    /** What became different, latest first; a first answer is no change. */
    List<Change> changes() {
        return bySubject.values().stream()
                .flatMap(Fold::changes)
                .sorted(Comparator.comparing(Change::recordedAt).reversed())
                .toList();
    }

    private static Map<FactKind, Sheet> latest(List<Sheet> sheets) {
        var latest = new EnumMap<FactKind, Sheet>(FactKind.class);
        for (var sheet : sheets) {
            if (!sheet.withdrawn()) {
                sheet.answers().keySet().forEach(kind -> latest.put(kind, sheet));
            }
        }
        return latest;
    }

    private static Stream<Change> changes(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.answers().keySet().stream())
                .distinct()
                .filter(kind -> !kind.isSensitive())
                .flatMap(kind -> sheets.stream()
                        .filter(sheet -> sheet.fact(kind) != null)
                        .gather(Gatherers.windowSliding(2))
                        .filter(pair -> pair.size() == 2)
                        .map(pair -> change(kind, pair.getFirst(), pair.getLast())))
                .filter(Change::isDifferent);
    }

    private static Change change(FactKind kind, Sheet before, Sheet after) {
        return new Change(
                kind,
                Objects.requireNonNull(before.fact(kind)),
                Objects.requireNonNull(after.fact(kind)),
                after.recordedAt(),
                after.withdrawn());
    }
}
