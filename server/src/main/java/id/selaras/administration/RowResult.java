package id.selaras.administration;

import java.util.List;

/**
 * What a row of a sheet does.
 *
 * @param problems by column head; with any, the row is broken and does nothing
 */
record RowResult(SheetRow row, RowKind kind, RowOutcome outcome, List<Problem> problems, List<Difference> differences) {

    RowResult {
        problems = List.copyOf(problems);
        differences = List.copyOf(differences);
    }

    static RowResult added(SheetRow row, RowKind kind) {
        return new RowResult(row, kind, RowOutcome.NEW, List.of(), List.of());
    }

    static RowResult broken(SheetRow row, RowKind kind, List<Problem> problems) {
        return new RowResult(row, kind, RowOutcome.BROKEN, problems, List.of());
    }

    static RowResult broken(SheetRow row, RowKind kind, Column column, String key) {
        return broken(row, kind, List.of(new Problem(column.head(), key)));
    }

    /** Changed if there are differences, else unchanged. */
    static RowResult compared(SheetRow row, RowKind kind, List<Difference> differences) {
        var outcome = differences.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
        return new RowResult(row, kind, outcome, List.of(), differences);
    }

    /** A value before and after. */
    record Difference(Column column, String before, String after) {}
}
