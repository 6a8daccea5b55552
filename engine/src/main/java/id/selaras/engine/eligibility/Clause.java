package id.selaras.engine.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition bound to a day: parameters are numbers, ages are dates of birth, look-ups are tests. Few kinds, so that
 * applying, explaining and compiling each fit on a page. Each knows the condition it came from, which can say it.
 */
sealed interface Clause {

    record All(List<Clause> parts) implements Clause {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Clause> parts) implements Clause {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Clause part) implements Clause {}

    /** @param since from when on an observation counts; null for any */
    record Test(FactRef fact, ValueSet holds, @Nullable LocalDate since, Condition said) implements Clause {}

    /** A family's number, or the sum of its members' numbers. */
    record Sum(
            FactRef fact,
            Comparison comparison,
            long limit,
            boolean perHead,
            @Nullable LocalDate since,
            Condition said) implements Clause {

        ValueSet holds(int members) {
            return comparison.against(perHead ? limit * members : limit);
        }
    }

    record AnyMember(Clause where) implements Clause {}

    record Count(Clause where, ValueSet holds, Condition said) implements Clause {}

    record Eldest(boolean isOldest, FactRef birth, @Nullable LocalDate since, Clause where, Condition said)
            implements Clause {}

    record Opinion(Condition.Judgement said) implements Clause {}
}
