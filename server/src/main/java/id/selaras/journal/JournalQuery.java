package id.selaras.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list, latest first.
 *
 * @param act one act; with a dot at its end all that begin so: {@code case.}
 * @param officer part of a full name, or an account name
 * @param from and {@code until} bound the time, the latter not included
 * @param subjectId what was acted on or seen
 * @param before only entries older than this one: the page's end before
 */
public record JournalQuery(
        @Nullable EntryKind kind,
        @Nullable String act,
        @Nullable String officer,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID caseId,
        @Nullable UUID subjectId,
        @Nullable Long before,
        int limit) {

    @Override
    public String toString() {
        return "JournalQuery[" + kind + ", " + act + "]";
    }
}
