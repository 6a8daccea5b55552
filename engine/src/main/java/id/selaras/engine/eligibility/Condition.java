package id.selaras.engine.eligibility;

import id.selaras.engine.scoring.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a rule as its author writes it (syarat). The tree is closed: every way to read, check, say, apply and explain
 * it is an exhaustive switch.
 */
public sealed interface Condition {

    /** Every part. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** A finer answer counts as the wider one that stands here; of several answers one is enough. */
    record OneOf(String fact, List<String> codes) implements Condition {
        public OneOf {
            codes = List.copyOf(codes);
        }
    }

    /** @param per what the fact is divided by before it is compared; null for nothing */
    record Compare(
            String fact,
            Comparison comparison,
            Figure limit,
            @Nullable Divisor per) implements Condition {}

    /** All the members' numbers together. */
    record Sum(
            String fact,
            Comparison comparison,
            Figure limit,
            @Nullable Divisor per) implements Condition {}

    /** How many members there are for whom something holds. */
    record Count(Condition where, Comparison comparison, Figure limit) implements Condition {}

    /**
     * Completed years, of a member.
     *
     * @param on null for the day on which the rule is applied
     */
    record Age(
            @Nullable Figure atLeast,
            @Nullable Figure below,
            @Nullable LocalDate on) implements Condition {}

    /** A day not before, before, or in the last months up to the day on which the rule is applied. */
    record Dated(
            String fact,
            @Nullable LocalDate from,
            @Nullable LocalDate before,
            @Nullable Integer withinMonths) implements Condition {}

    /**
     * Takes part now, or was paid in the last months; of the family or, among members, of the member.
     *
     * @param withinMonths null for now
     */
    record Receives(String programme, @Nullable Integer withinMonths) implements Condition {}

    /** Lives in one of the areas, whose codes are those of the ministry of the interior or the beginning of one. */
    record LivesIn(List<String> areas) implements Condition {
        public LivesIn {
            areas = List.copyOf(areas);
        }
    }

    /** The facts that the part speaks of count only if somebody observed them in the last months. */
    record NotOlder(int months, Condition part) implements Condition {}

    record Members(Quantifier quantifier, Condition where) implements Condition {}

    /** What the rule of another programme answers. */
    record Fits(String programme) implements Condition {}

    /** What no fact tells: somebody has to look. */
    record Judgement(Wording question) implements Condition {}

    enum Quantifier {
        ANY,
        ALL,
        NONE,
        /** The member born first; of two born on one day the one listed first. */
        OLDEST,
        YOUNGEST;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By what a number is divided. */
    sealed interface Divisor {
        /** As many as there are members. */
        record Heads() implements Divisor {}

        record By(Figure figure) implements Divisor {}
    }
}
