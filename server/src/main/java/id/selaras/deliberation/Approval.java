package id.selaras.deliberation;

import id.selaras.casework.papers.PaperType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The regent's approval of a month's list (pengesahan bupati).
 *
 * @param late whether the month was locked when it was brought
 */
record Approval(UUID id, Letter letter, String name, String addedBy, Instant addedAt, boolean late) {

    /** Number and day of the letter. */
    record Letter(String number, LocalDate on) {}

    /** The paper on its way to the reader. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record File(String name, PaperType type, byte[] content) {}
}
