package id.selaras.administration;

import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as people of a district write them. */
final class Days {
    private Days() {}

    /** "Rab, 25 Nov 2026". */
    static String words(Texts texts, LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE, d MMM yyyy", texts.language()).format(day);
    }
}
