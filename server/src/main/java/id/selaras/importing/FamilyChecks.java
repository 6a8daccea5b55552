package id.selaras.importing;

import id.selaras.importing.ImportRow.Answer;
import id.selaras.registry.Birth;
import id.selaras.registry.FactKind;
import id.selaras.registry.Relation;
import id.selaras.registry.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one card together. A row is held for what is wrong with itself; its relatives go in. */
final class FamilyChecks {
    private static final int MOST_MEMBERS = 60;
    private static final int YOUNGEST_PARENT = 12;
    private static final Map<FactKind, Column> COLUMNS = Arrays.stream(Column.values())
            .filter(column -> column.fact().isPresent())
            .collect(Collectors.toMap(
                    column -> column.fact().orElseThrow(),
                    column -> column,
                    (first, second) -> first,
                    () -> new EnumMap<>(FactKind.class)));

    private final List<ImportRow> rows;
    private final Map<Long, List<RowFinding>> findings = new HashMap<>();

    private FamilyChecks(List<ImportRow> rows) {
        this.rows = rows;
    }

    static FamilyRows check(List<ImportRow> rows) {
        if (rows.getFirst().family().card() == null) {
            return new FamilyRows(rows);
        }
        var checks = new FamilyChecks(rows);
        checks.checkSize();
        checks.checkHeads();
        checks.checkCouple();
        checks.checkParents();
        checks.checkCount();
        checks.checkHousehold();
        return new FamilyRows(checks.found());
    }

    private List<ImportRow> found() {
        return rows.stream()
                .map(row -> {
                    var more = findings.getOrDefault(row.number(), List.of());
                    return more.isEmpty() ? row : row.with(more.toArray(RowFinding[]::new));
                })
                .toList();
    }

    private void note(ImportRow row, RowProblem problem, @Nullable Column column, String... arguments) {
        findings.computeIfAbsent(row.number(), none -> new ArrayList<>(2))
                .add(RowFinding.of(problem, column, arguments));
    }

    private List<ImportRow> with(Relation relation) {
        return rows.stream().filter(row -> row.person().relation() == relation).toList();
    }

    private void checkSize() {
        if (rows.size() > MOST_MEMBERS) {
            rows.forEach(row -> note(row, RowProblem.FAMILY_TOO_LARGE, Column.CARD_NO, "" + rows.size()));
        }
    }

    private void checkHeads() {
        var heads = with(Relation.HEAD);
        if (heads.size() > 1) {
            for (var head : heads) {
                note(head, RowProblem.TWO_HEADS, Column.RELATION, others(heads, head));
            }
        }
        // Who can't be read may be the head.
        if (heads.isEmpty() && with(Relation.UNKNOWN).isEmpty()) {
            rows.forEach(row -> note(row, RowProblem.NO_HEAD, Column.RELATION));
        }
    }

    private void checkCouple() {
        for (var head : with(Relation.HEAD)) {
            for (var spouse : with(Relation.SPOUSE)) {
                if (head.person().sex() != null
                        && head.person().sex() == spouse.person().sex()) {
                    note(spouse, RowProblem.COUPLE_SAME_SEX, Column.SEX, "" + head.number());
                }
            }
        }
    }

    private void checkParents() {
        var parents = new ArrayList<>(with(Relation.HEAD));
        parents.addAll(with(Relation.SPOUSE));
        for (var child : with(Relation.CHILD)) {
            parents.forEach(parent -> checkParent(child, parent));
        }
        for (var parent : with(Relation.PARENT)) {
            for (var head : with(Relation.HEAD)) {
                if (isYounger(parent.person().birth(), head.person().birth(), 0)) {
                    note(parent, RowProblem.PARENT_YOUNGER_THAN_CHILD, birthColumn(parent), "" + head.number());
                }
            }
        }
    }

    private void checkParent(ImportRow child, ImportRow parent) {
        if (isYounger(parent.person().birth(), child.person().birth(), 0)) {
            note(child, RowProblem.CHILD_OLDER_THAN_PARENT, birthColumn(child), "" + parent.number());
        } else if (isYounger(parent.person().birth(), child.person().birth(), YOUNGEST_PARENT)) {
            note(child, RowProblem.PARENT_VERY_YOUNG, birthColumn(child), "" + parent.number());
        }
    }

    private void checkCount() {
        for (var row : rows) {
            var said = row.family().memberCount();
            if (said != null) {
                if (said != rows.size()) {
                    note(row, RowProblem.COUNT_DIFFERS, Column.MEMBER_COUNT, "" + said, "" + rows.size());
                }
                return;
            }
        }
    }

    /** Each row says again what the dwelling is like; the first that says it counts. */
    private void checkHousehold() {
        var said = new EnumMap<FactKind, ImportRow>(FactKind.class);
        for (var row : rows) {
            row.answers().forEach((kind, answer) -> {
                if (kind.subject() != Subject.PERSON) {
                    var first = said.putIfAbsent(kind, row);
                    if (first != null && !answer.equals(answer(first, kind))) {
                        note(row, RowProblem.HOUSEHOLD_DIFFERS, COLUMNS.get(kind), "" + first.number());
                    }
                }
            });
        }
    }

    private static @Nullable Answer answer(ImportRow row, FactKind kind) {
        return row.answers().get(kind);
    }

    private static Column birthColumn(ImportRow row) {
        var birth = row.person().birth();
        return birth != null && birth.toldAsAge() ? Column.AGE : Column.BIRTH_DATE;
    }

    /** Whether the one was certainly born later than the other, or less than these years before. */
    private static boolean isYounger(@Nullable Birth one, @Nullable Birth other, int years) {
        return one != null
                && other != null
                && one.date().earliest().plusYears(years).isAfter(other.date().latest());
    }

    private static String others(List<ImportRow> rows, ImportRow but) {
        return rows.stream()
                .filter(row -> row.number() != but.number())
                .map(row -> Long.toString(row.number()))
                .limit(5)
                .collect(Collectors.joining(", "));
    }
}
