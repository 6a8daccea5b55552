package id.selaras.importing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the registry as it stands now.
 *
 * @param rev the revision that was read; another one means that somebody changed it meanwhile
 */
record Standing<S>(S state, int rev, LocalDate observedOn) {

    /** What of a dwelling a list can say. */
    record Home(
            UUID id,
            long areaNo,
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String hamlet,
            @Nullable String street) {}

    /** A family and where it lives. */
    record Family(
            UUID id,
            long areaNo,
            @Nullable UUID homeId,
            @Nullable String card) {}

    /** A person in a family. */
    record Person(
            UUID id,
            long areaNo,
            @Nullable UUID familyId,
            @Nullable String relation,
            String name,
            @Nullable String sex,
            @Nullable LocalDate birth,
            @Nullable String precision,
            @Nullable String nik,
            @Nullable String phone,
            String life) {

        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /** What a list said of a family or person. */
    record Claimed(
            UUID id,
            long areaNo,
            UUID subjectId,
            boolean ofPerson,
            String kind,
            String topic,
            String state,
            @Nullable String period,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String ref) {}

    @Override
    public String toString() {
        return "Standing[" + rev + "]";
    }
}
