package id.selaras.eligibility;

import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.RuleBook;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one programme as somebody saved them last (rancangan aturan).
 *
 * @param ended {@code approved} or {@code discarded}; null while it is worked on
 * @param revision number of the saving, counted from 1
 * @param book one programme with the parameters of its own
 * @param cases test families as JSON
 * @param mine whether the reader wrote any part of it, and so may not approve it
 */
record RuleDraft(
        UUID id,
        String areaCode,
        String programme,
        @Nullable String ended,
        int revision,
        RuleBook book,
        String cases,
        boolean mine,
        String savedBy,
        Instant savedAt) {

    Programme rule() {
        return book.programmes().getFirst();
    }

    Span span() {
        return Span.of(areaCode);
    }
}
