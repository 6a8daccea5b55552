package id.selaras.benefit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a recipient list and what became of it.
 *
 * @param number as the file counts it
 * @param problem code of what is remarkable about it; null where nothing is
 * @param detail the word of the file that the problem is about, or the number of another row
 * @param fit whom of the registry it names; null where nobody
 */
record RecipientRow(
        long number,
        Outcome outcome,
        @Nullable String problem,
        @Nullable String detail,
        Said said,
        @Nullable Fit fit) {

    enum Outcome {
        MATCHED,
        /** Nobody in the registry has this number. */
        STRANGER,
        /** Somebody has to look whether it is this person. */
        DOUBTFUL,
        /** An earlier row of the file names the same person or family. */
        DOUBLE,
        BROKEN;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What the file says. */
    record Said(
            String programme,
            String name,
            @Nullable String nik,
            @Nullable String card,
            String state,
            @Nullable LocalDate since,
            @Nullable LocalDate lastPaid,
            @Nullable Long amount) {

        @Override
        public String toString() {
            return "Said[" + programme + "]";
        }
    }

    /** A person or family of the registry. */
    record Fit(boolean ofPerson, UUID id, long areaNo) {}

    static RecipientRow read(long number, Said said) {
        return new RecipientRow(number, Outcome.MATCHED, null, null, said, null);
    }

    RecipientRow wrong(Outcome becomes, String problem, @Nullable String about) {
        return new RecipientRow(number, becomes, problem, about, said, null);
    }

    RecipientRow fits(Fit whom) {
        return new RecipientRow(number, Outcome.MATCHED, null, null, said, whom);
    }

    boolean isSound() {
        return outcome == Outcome.MATCHED;
    }

    @Override
    public String toString() {
        return "RecipientRow[" + number + " " + outcome + "]";
    }
}
