package id.selaras.registry;

import id.selaras.registry.Answers.Answer;
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
import org.jspecify.annotations.Nullable;

/**
 * Sheets laid over each other: of each kind of fact the latest observation counts, and of two on one day the one that was
 * recorded later.
 */
final class Fold {
    private final Map<UUID, List<Opened>> bySubject = new LinkedHashMap<>();

    /** @param sheets of any subjects, of each the earliest observation first */
    Fold(List<Sheet> sheets) {
        sheets.forEach(sheet -> bySubject
                .computeIfAbsent(sheet.subjectId(), id -> new ArrayList<>())
                .add(new Opened(sheet, Answers.read(sheet.answers()))));
    }

    private record Opened(Sheet sheet, Map<FactKind, Answer> answers) {
        /** Empty where the sheet says nothing of this, or that it is known no longer. */
        @Nullable
        Fact fact(FactKind kind) {
            var answer = answers.get(kind);
            return answer == null || answer.isStruckOut()
                    ? null
                    : new Fact(
                            kind,
                            answer.value(),
                            answer.code(),
                            answer.sourceCode(),
                            sheet.instrument(),
                            sheet.confidence(),
                            sheet.validFrom(),
                            sheet.source());
        }
    }

    List<Known> facts() {
        var known = new ArrayList<Known>();
        factsBySubject().forEach((subject, facts) -> facts.forEach(fact -> known.add(new Known(subject, fact))));
        return known;
    }

    Map<UUID, List<Fact>> factsBySubject() {
        var facts = new LinkedHashMap<UUID, List<Fact>>();
        bySubject.forEach((subject, sheets) -> facts.put(subject, known(sheets)));
        return facts;
    }

    private static List<Fact> known(List<Opened> sheets) {
        var known = new ArrayList<Fact>();
        latest(sheets).forEach((kind, sheet) -> {
            var fact = sheet.fact(kind);
            if (fact != null) {
                known.add(fact);
            }
        });
        return known;
    }

    /** What became different, latest first and at most so many; a first answer is no change. */
    List<Change> changes(int most) {
        return bySubject.values().stream()
                .flatMap(Fold::changes)
                .sorted(Comparator.comparing(Change::recordedAt).reversed())
                .limit(most)
                .toList();
    }

    private static Map<FactKind, Opened> latest(List<Opened> sheets) {
        var latest = new EnumMap<FactKind, Opened>(FactKind.class);
        for (var sheet : sheets) {
            if (!sheet.sheet().withdrawn()) {
                sheet.answers().keySet().forEach(kind -> latest.put(kind, sheet));
            }
        }
        return latest;
    }

    private static Stream<Change> changes(List<Opened> sheets) {
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

    private static Change change(FactKind kind, Opened before, Opened after) {
        return new Change(
                kind,
                Objects.requireNonNull(before.fact(kind)),
                Objects.requireNonNull(after.fact(kind)),
                after.sheet().recordedAt(),
                after.sheet().withdrawn());
    }
}
