package id.selaras.importing;

import id.selaras.importing.ImportRow.Answer;
import id.selaras.importing.ImportRow.FamilyPart;
import id.selaras.registry.FactKind;
import id.selaras.registry.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All rows of one family card, wherever they stand in the file, checked one by one and together.
 *
 * @param rows in the file's order; never empty
 */
public record FamilyRows(List<ImportRow> rows) {

    public FamilyRows {
        rows = List.copyOf(rows);
    }

    /** Those that go in. */
    public List<ImportRow> sound() {
        return rows.stream().noneMatch(ImportRow::isHeld)
                ? rows
                : rows.stream().filter(row -> !row.isHeld()).toList();
    }

    public List<ImportRow> held() {
        return rows.stream().filter(ImportRow::isHeld).toList();
    }

    /** What is said of the family: by its first sound row; call only where there is one. */
    public FamilyPart family() {
        return sound().getFirst().family();
    }

    /** What is said of the dwelling and the family: of each kind the first sound row that answers it. */
    public Map<FactKind, Answer> answers() {
        var answers = new EnumMap<FactKind, Answer>(FactKind.class);
        for (var row : sound()) {
            row.answers().forEach((kind, answer) -> {
                if (kind.subject() != Subject.PERSON) {
                    answers.putIfAbsent(kind, answer);
                }
            });
        }
        return answers;
    }

    /**
     * The same where the registry already knows whose family it is: a file without its head is a part of it, some mended rows
     * perhaps, so that nobody misses the head there or counts its members.
     */
    public FamilyRows headKnown() {
        return rows.stream().anyMatch(row -> row.has(RowProblem.NO_HEAD))
                ? without(Set.of(RowProblem.NO_HEAD, RowProblem.COUNT_DIFFERS))
                : this;
    }

    private FamilyRows without(Set<RowProblem> problems) {
        var fewer = new ArrayList<ImportRow>();
        for (var row : rows) {
            var findings = row.findings().stream()
                    .filter(finding -> !problems.contains(finding.problem()))
                    .toList();
            fewer.add(new ImportRow(row.number(), row.cells(), row.family(), row.person(), row.answers(), findings));
        }
        return new FamilyRows(fewer);
    }

    @Override
    public String toString() {
        return "FamilyRows[" + rows.size() + "]";
    }
}
