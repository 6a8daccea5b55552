package id.selaras.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A list of recipients as an agency handed it over (daftar penerima).
 *
 * @param whole whether it names everybody who takes part: whom it no longer names takes part no longer
 * @param observedOn the day it speaks of
 * @param recorded how many claims it wrote
 * @param kept how many of them stay although it was taken back, because something newer says so
 */
record RecipientList(
        UUID id,
        long districtNo,
        String programme,
        String period,
        String agency,
        String fileName,
        boolean whole,
        LocalDate observedOn,
        State state,
        int rows,
        int recorded,
        int kept,
        Instant checkedAt) {

    enum State {
        CHECKED,
        RECORDED,
        TAKEN_BACK;

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is typed beside the file. */
    record Order(
            UUID id,
            long districtNo,
            String programme,
            String period,
            String agency,
            boolean whole,
            LocalDate observedOn) {}

    /** What a claim names as its source: Daftar PKH 2026-09, Dinas Sosial. */
    String source() {
        return "Daftar " + programme + " " + period + ", " + agency;
    }
}
