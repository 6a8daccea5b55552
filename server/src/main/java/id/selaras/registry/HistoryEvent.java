package id.selaras.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became known of a family (riwayat).
 *
 * @param by the officer who recorded it; null for a list or the demonstration
 */
record HistoryEvent(Instant at, @Nullable String by, Source source, Happening what) {

    /** What it was. Names and numbers are for the page to mask. */
    sealed interface Happening {}

    record FirstKnown(UUID person, String name) implements Happening {}

    record FieldChanged(String name, PersonField field, PersonState before, PersonState after) implements Happening {}

    record Died(String name, @Nullable LocalDate on) implements Happening {}

    record Joined(String name) implements Happening {}

    record Left(String name) implements Happening {}

    record Related(
            String name,
            @Nullable Relation before,
            @Nullable Relation after) implements Happening {}

    record TakenBack(String name) implements Happening {}

    record NewCard(@Nullable String before, @Nullable String after) implements Happening {}

    record MovedHouse() implements Happening {}

    record FactChanged(Change change) implements Happening {}

    /**
     * Facts that were recorded on one sheet.
     *
     * @param name of the person; null for facts of the home or the family
     * @param health whether they are about health, which the history does not say
     */
    record Asked(Subject subject, @Nullable String name, int answers, boolean health, boolean takenBack)
            implements Happening {}

    record Listed(String topic, @Nullable String before, String after) implements Happening {}

    record Unlisted(String topic) implements Happening {}

    /** An entry of an outside list is contested, or that was decided. */
    record Objected(String topic, ClaimObjection.Outcome outcome) implements Happening {}
}
