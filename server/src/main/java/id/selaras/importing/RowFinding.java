package id.selaras.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong or remarkable about one cell of a row, or about the row as a whole.
 *
 * @param column null where it is about the row as a whole
 * @param arguments of the words: row numbers, lengths, names of columns; never what stands in a cell
 */
public record RowFinding(RowProblem problem, @Nullable Column column, List<String> arguments) {

    /** What becomes of a row. */
    public enum Severity {
        /** The row is held. */
        ERROR,
        /** It goes in, and somebody should look. */
        WARNING,
        /** It goes in; how a cell was understood. */
        INFO
    }

    public RowFinding {
        arguments = List.copyOf(arguments);
    }

    static RowFinding of(RowProblem problem, @Nullable Column column, String... arguments) {
        return new RowFinding(problem, column, List.of(arguments));
    }

    public Severity severity() {
        return problem.severity();
    }

    /** Message key: what is wrong, and why that matters. */
    public String key() {
        return problem.key();
    }

    /** Message key: what to do about it. */
    public String remedyKey() {
        return problem.remedyKey();
    }

    @Override
    public String toString() {
        return "RowFinding[" + problem + " " + column + "]";
    }
}
