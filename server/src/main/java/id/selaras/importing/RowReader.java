package id.selaras.importing;

import id.selaras.importing.ImportRow.Answer;
import id.selaras.registry.FactKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads what a row says and checks it by itself. To be used by one thread. */
final class RowReader {
    private static final List<Column> ANSWERS = Arrays.stream(Column.values())
            .filter(column -> column.fact().isPresent())
            .toList();

    private final Places places;
    private final FamilyReader families;
    private final PersonReader people;
    private final BiFunction<FactKind, String, Optional<Answer>> codebook;

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
    }

    ImportRow read(RawRow row) {
        var cells = new Cells(row, places);
        var family = families.read(cells);
        var person = people.read(cells);
        return new ImportRow(row.number(), row.cells(), family, person, answers(cells), cells.findings());
    }

    private Map<FactKind, Answer> answers(Cells cells) {
        var answers = new EnumMap<FactKind, Answer>(FactKind.class);
        for (var column : ANSWERS) {
            if (places.of(column) < 0) {
                continue;
            }
            var text = cells.text(column);
            if (!text.isEmpty()) {
                var kind = column.fact().orElseThrow();
                codebook.apply(kind, text)
                        .ifPresentOrElse(
                                answer -> answers.put(kind, answer),
                                () -> cells.note(RowProblem.ANSWER_UNKNOWN, column));
            }
        }
        return answers;
    }
}
