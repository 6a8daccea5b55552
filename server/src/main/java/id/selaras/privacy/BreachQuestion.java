package id.selaras.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose account, in which days, asked for which reason.
 *
 * @param until the last day, included
 * @param start when the first day begins where the auditor works, {@code end} when the day after the last does
 */
record BreachQuestion(
        UUID account, String officer, LocalDate from, LocalDate until, Instant start, Instant end, String reason) {

    @Override
    public String toString() {
        return "BreachQuestion[" + account + "]";
    }
}
