package id.selaras.engine.eligibility;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a programme gives who fits, in rupiah for one period (besaran). */
public sealed interface Amount {

    record Fixed(Figure figure) implements Amount {}

    /** Looked up by the answer to a fact: by level of school. Nothing for an answer without a row. */
    record Table(String fact, Map<String, Figure> rows) implements Amount {
        public Table {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        }
    }

    record When(Condition condition, Amount amount) implements Amount {}

    record Together(List<Amount> parts) implements Amount {
        public Together {
            parts = List.copyOf(parts);
        }
    }

    /**
     * For each member the first share that holds.
     *
     * @param atMost how many members count, those of the first shares before those of later ones; null for all
     */
    record ForMembers(List<Share> shares, @Nullable Integer atMost) implements Amount {
        public ForMembers {
            shares = List.copyOf(shares);
        }
    }

    /** @param each fixed or a table */
    record Share(Condition where, Amount each, @Nullable Integer atMost) {}
}
