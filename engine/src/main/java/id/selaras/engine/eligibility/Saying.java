package id.selaras.engine.eligibility;

import id.selaras.engine.scoring.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A sentence without its words: a key of the message bundle, and what stands in its brackets in this order. */
public record Saying(String key, List<Term> terms) {

    public Saying {
        terms = List.copyOf(terms);
    }

    static Saying of(String key, Term... terms) {
        return new Saying("eligibility.says." + key, List.of(terms));
    }

    /** What stands in a sentence; who has the words of facts and codes writes it. */
    public sealed interface Term {
        record Fact(String name) implements Term {}

        record Code(String fact, String code) implements Term {}

        record Value(BigDecimal value) implements Term {}

        record Day(LocalDate day) implements Term {}

        record Name(String name) implements Term {}

        record Words(Wording wording) implements Term {}

        record Part(Saying saying) implements Term {}

        /** Joined by "and" or "or". */
        record Several(boolean isAnd, List<Term> terms) implements Term {
            public Several {
                terms = List.copyOf(terms);
            }
        }
    }
}
