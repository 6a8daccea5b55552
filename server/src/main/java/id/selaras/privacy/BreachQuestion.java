package id.selaras.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What leaked, in which days, asked for which reason.
 *
 * @param asked an officer's full name, a network address, a session's id or a file's number
 * @param until the last day, included
 * @param spans who was at work when, as far as the leak goes
 * @param number of the file that leaked; null where it was no file
 */
record BreachQuestion(
        Leak leak,
        String asked,
        LocalDate from,
        LocalDate until,
        List<Span> spans,
        @Nullable String number,
        String reason) {

    BreachQuestion {
        spans = List.copyOf(spans);
    }

    enum Leak {
        ACCOUNT,
        ADDRESS,
        SESSION,
        FILE;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** An account from one moment to another. */
    record Span(UUID account, Instant start, Instant end) {}

    /** The account, where it is one alone. */
    @Nullable
    UUID account() {
        var accounts = spans.stream().map(Span::account).distinct().toList();
        return accounts.size() == 1 ? accounts.getFirst() : null;
    }

    @Override
    public String toString() {
        return "BreachQuestion[" + leak + "]";
    }
}
