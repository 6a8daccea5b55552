package id.selaras.oversight;

import id.selaras.journal.EntryKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor wants to see of the journal.
 *
 * @param from first day, {@code until} last day, both included
 * @param act an act, or the beginning of several
 * @param ticket as typed; {@code caseId} is what it was found to mean
 * @param about one person, family, account or other thing
 * @param before the last entry of the page before
 */
record TrailFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable EntryKind kind,
        @Nullable String act,
        String officer,
        String ticket,
        @Nullable UUID caseId,
        @Nullable UUID about,
        @Nullable Long before) {

    static TrailFilter since(LocalDate from) {
        return new TrailFilter(from, null, null, null, "", "", null, null, null);
    }

    static TrailFilter ofCase(UUID caseId) {
        return new TrailFilter(null, null, null, null, "", "", caseId, null, null);
    }

    static TrailFilter about(UUID subject) {
        return new TrailFilter(null, null, null, null, "", "", null, subject, null);
    }

    @Override
    public String toString() {
        return "TrailFilter[" + kind + ", " + act + "]";
    }
}
