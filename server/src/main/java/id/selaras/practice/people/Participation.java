package id.selaras.practice.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a family or a person is in a programme ({@code kepesertaan}).
 *
 * @param programme identifier of the programme catalogue, such as {@code PKH} or {@code PBI-JKN}
 * @param ended the day it stopped; null while it runs
 * @param lastPaid first day of the month of the last payment; null for what is not paid out
 */
public record Participation(
        String programme,
        LocalDate since,
        @Nullable LocalDate ended,
        @Nullable LocalDate lastPaid) {

    public boolean active() {
        return ended == null;
    }
}
