package id.selaras.engine.identity;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading something a person typed. Bad input is an answer here, never an exception; whether a field may be
 * left empty is the form's decision, so nothing written ("", "-") is an answer of its own.
 */
public sealed interface Reading<T> {

    /** A value, and what deserves a second look about it. */
    record Read<T>(T value, List<Finding> findings) implements Reading<T> {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing was written. */
    record Absent<T>() implements Reading<T> {}

    /** Something was written that can't be taken. */
    record Unreadable<T>(Finding finding) implements Reading<T> {}

    default Optional<T> asOptional() {
        return this instanceof Read<T>(T read, List<Finding> noticed) ? Optional.of(read) : Optional.empty();
    }

    /** Warnings of a readable value, or the one reason why it is unreadable. */
    default List<Finding> allFindings() {
        return switch (this) {
            case Read<T> read -> read.findings();
            case Absent<T> absent -> List.of();
            case Unreadable<T> unreadable -> List.of(unreadable.finding());
        };
    }

    static <T> Reading<T> unreadable(FindingCode code, Object... arguments) {
        return new Unreadable<>(Finding.of(code, arguments));
    }
}
