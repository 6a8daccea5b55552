package id.selaras.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list, latest first.
 *
 * @param from and {@code until} bound the time, the latter not included
 * @param areaLo and {@code areaHi} bound the area
 * @param before only entries older than this one: the page's end before
 */
record JournalQuery(
        @Nullable EntryKind kind,
        @Nullable String act,
        @Nullable String accountName,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long areaLo,
        @Nullable Long areaHi,
        @Nullable Long before,
        int limit) {}
