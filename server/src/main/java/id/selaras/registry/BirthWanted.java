package id.selaras.registry;

import id.selaras.engine.identity.BirthDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The birth dates a search asks for. */
record BirthWanted(LocalDate from, LocalDate to) {

    /** How a person's birth stands to what was asked. */
    enum Agreement {
        AGREES,
        NEAR,
        UNKNOWN,
        DIFFERS
    }

    private static final int NEAR_YEARS = 2;

    static BirthWanted of(BirthDate date) {
        return new BirthWanted(date.earliest(), date.latest());
    }

    /** Ages are told in round numbers and a birthday may be to come: a year to either side. */
    static BirthWanted aged(int years, LocalDate today) {
        return new BirthWanted(today.minusYears(years + 2L), today.minusYears(Math.max(0, years - 1)));
    }

    boolean isDay() {
        return from.equals(to);
    }

    BirthWanted wholeYears() {
        return new BirthWanted(from.withDayOfYear(1), to.withMonth(12).withDayOfMonth(31));
    }

    Agreement with(@Nullable Birth birth) {
        if (birth == null) {
            return Agreement.UNKNOWN;
        }
        var earliest = birth.date().earliest();
        var latest = birth.date().latest();
        if (!latest.isBefore(from) && !earliest.isAfter(to)) {
            return Agreement.AGREES;
        }
        var nearFrom = from.minusYears(NEAR_YEARS);
        var nearTo = to.plusYears(NEAR_YEARS);
        return latest.isBefore(nearFrom) || earliest.isAfter(nearTo) ? Agreement.DIFFERS : Agreement.NEAR;
    }
}
