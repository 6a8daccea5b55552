package id.selaras.practice.load;

import id.selaras.casework.NewId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** A deliberation of the village; its cycle is known from here on. */
record Meeting(UUID id, UUID cycle, LocalDate heldOn, YearMonth month) {

    static Meeting of(DeliberationTables tables, YearMonth month, int day) {
        return new Meeting(NewId.next(), tables.cycle(month), month.atDay(day), month);
    }

    LocalDate day(int day) {
        return month.atDay(day);
    }
}
