package id.selaras.engine.eligibility;

import id.selaras.engine.scoring.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A programme and its rule (program).
 *
 * @param unit for whom it is: {@code family}, {@code person}, {@code house} …
 * @param from first day of the rule
 * @param until first day on which it holds no longer; null while it holds
 * @param source where the rule was found
 * @param legal what it rests on; empty where that is not known
 * @param uncertain what the district has to confirm
 */
public record Programme(
        String code,
        Wording name,
        String owner,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Condition condition,
        @Nullable Benefit benefit,
        List<Wording> papers,
        String source,
        String legal,
        List<Wording> uncertain) {

    public Programme {
        papers = List.copyOf(papers);
        uncertain = List.copyOf(uncertain);
    }

    /** @param amount null where it is given in kind */
    public record Benefit(@Nullable Amount amount, Every every, Wording text) {}

    /** How often an amount is given. */
    public enum Every {
        MONTH,
        QUARTER,
        YEAR,
        ONCE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Programme with(Condition other) {
        return new Programme(code, name, owner, unit, from, until, other, benefit, papers, source, legal, uncertain);
    }

    public boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
