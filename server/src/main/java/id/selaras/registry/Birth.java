package id.selaras.registry;

import id.selaras.engine.identity.BirthDate;
import id.selaras.engine.identity.BirthDate.Age;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a person was born, as far as it is known.
 *
 * @param toldAsAge the person said an age, so that the year itself is a guess
 */
public record Birth(BirthDate date, boolean toldAsAge) {
    private static final String ABOUT = "about";

    public static Birth on(LocalDate day) {
        return new Birth(BirthDate.ofDay(day), false);
    }

    public static Birth atAge(int years, LocalDate today) {
        return new Birth(BirthDate.ofYear(today.getYear() - years), true);
    }

    static @Nullable Birth of(@Nullable LocalDate earliest, @Nullable String precision) {
        if (earliest == null || precision == null) {
            return null;
        }
        var known = ABOUT.equals(precision) ? BirthDate.Precision.YEAR : BirthDate.Precision.valueOf(upper(precision));
        return new Birth(new BirthDate(earliest, known), ABOUT.equals(precision));
    }

    /** The day is not known, or is one that registers write when it is not. */
    public boolean isApproximate() {
        return toldAsAge || date.precision() != BirthDate.Precision.DAY || date.isDefaultBirthday();
    }

    public Age ageOn(LocalDate day) {
        return date.ageOn(day);
    }

    public String precisionCode() {
        return toldAsAge ? ABOUT : date.precision().name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String precision) {
        return precision.toUpperCase(Locale.ROOT);
    }
}
