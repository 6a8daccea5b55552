package id.selaras.registry;

import java.util.Comparator;
import java.util.UUID;

/**
 * One thing that is known of one subject, by which changes are compared.
 *
 * @param field a {@link FactKind}'s or {@link PersonField}'s code, or one of the words below
 */
public record Touched(UUID subjectId, String field) implements Comparable<Touched> {
    public static final String LIFE = "life";
    /** To which family a person belongs, and how. */
    public static final String FAMILY = "family";

    public static final String MEMBERS = "members";
    public static final String CARD = "card_no";
    public static final String ADDRESS = "address";

    private static final Comparator<Touched> ORDER =
            Comparator.comparing(Touched::subjectId).thenComparing(Touched::field);

    @Override
    public int compareTo(Touched other) {
        return ORDER.compare(this, other);
    }

    /** As a proposal keeps it beside the state it was made upon. */
    public String key() {
        return subjectId + "/" + field;
    }
}
