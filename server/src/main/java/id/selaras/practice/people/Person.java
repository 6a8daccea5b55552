package id.selaras.practice.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is.
 *
 * @param nik sixteen digits; null when the person has none
 * @param phone in local form, {@code 0849…}: see {@link Numbers}
 */
public record Person(
        String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable String nik,
        @Nullable String phone) {

    public int age(LocalDate on) {
        return (int) ChronoUnit.YEARS.between(birthDate, on);
    }

    public boolean hasSingleName() {
        return name.indexOf(' ') < 0;
    }
}
