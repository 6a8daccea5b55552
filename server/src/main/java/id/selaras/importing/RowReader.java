package id.selaras.importing;

import id.selaras.importing.Column.Part;
import id.selaras.importing.ImportRow.Answer;
import id.selaras.importing.ImportRow.FamilyPart;
import id.selaras.registry.FactKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads what a row says and checks it by itself. To be used by one thread. */
final class RowReader {
    private final Places places;
    private final FamilyReader families;
    private final PersonReader people;
    private final BiFunction<FactKind, String, Optional<Answer>> codebook;
    private final int[] familyPlaces;
    private final List<Asked> ofFamilies;
    private final List<Asked> ofPeople;
    /** The last row that said something of a family and nothing amiss; each member's row says it again. */
    private @Nullable Household last;

    private record Asked(Column column, FactKind kind) {}

    private record Household(List<String> cells, FamilyPart family, EnumMap<FactKind, Answer> answers) {}

    /** @param codebook the answer that a questionnaire's code stands for; empty where it knows none */
    RowReader(
            Places places,
            Villages villages,
            PersonReader people,
            BiFunction<FactKind, String, Optional<Answer>> codebook) {
        this.places = places;
        this.families = new FamilyReader(villages);
        this.people = people;
        this.codebook = codebook;
        this.ofFamilies = asked(Part.FAMILY);
        this.ofPeople = asked(Part.PERSON);
        this.familyPlaces = Arrays.stream(Column.values())
                .filter(column -> column.part() == Part.FAMILY)
                .mapToInt(places::of)
                .filter(place -> place >= 0)
                .toArray();
    }

    private List<Asked> asked(Part part) {
        return Arrays.stream(Column.values())
                .filter(column -> column.part() == part && places.of(column) >= 0)
                .flatMap(column -> column.fact().map(kind -> new Asked(column, kind)).stream())
                .toList();
    }

    ImportRow read(RawRow row) {
        var cells = new Cells(row, places);
        var household = household(row, cells);
        var person = people.read(cells);
        var answers = new EnumMap<>(household.answers);
        answer(ofPeople, cells, answers);
        return new ImportRow(row.number(), row.cells(), household.family, person, answers, cells.findings());
    }

    private Household household(RawRow row, Cells cells) {
        if (last != null && row.problems().isEmpty() && isSame(last.cells, row.cells())) {
            return last;
        }
        var noted = cells.findings().size();
        var answers = new EnumMap<FactKind, Answer>(FactKind.class);
        var family = families.read(cells);
        answer(ofFamilies, cells, answers);
        var household = new Household(row.cells(), family, answers);
        last = cells.findings().size() == noted ? household : null;
        return household;
    }

    private boolean isSame(List<String> before, List<String> cells) {
        if (before.size() != cells.size()) {
            return false;
        }
        for (var place : familyPlaces) {
            if (place < cells.size() && !cells.get(place).equals(before.get(place))) {
                return false;
            }
        }
        return true;
    }

    private void answer(List<Asked> questions, Cells cells, Map<FactKind, Answer> answers) {
        for (var asked : questions) {
            var text = cells.text(asked.column);
            if (!text.isEmpty()) {
                codebook.apply(asked.kind, text)
                        .ifPresentOrElse(
                                answer -> answers.put(asked.kind, answer),
                                () -> cells.note(RowProblem.ANSWER_UNKNOWN, asked.column));
            }
        }
    }
}
