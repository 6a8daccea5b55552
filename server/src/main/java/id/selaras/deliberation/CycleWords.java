package id.selaras.deliberation;

import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.YearMonth;

/** A cycle's days in words. */
record CycleWords(Texts texts, Dates dates) {

    /** "November 2026". */
    static String month(YearMonth month, Texts texts) {
        var date = new Dates(texts, Place.zone(3_300_000_000L)).longDate(month.atDay(1));
        return date.substring(date.indexOf(' ') + 1);
    }

    /** "Musyawarah 1 sampai 14 Nov, terkunci sesudah 17 Nov, diambil 18 Nov". */
    String days(CycleDates cycle) {
        return texts.get(
                "deliberation.days",
                String.valueOf(cycle.opens().getDayOfMonth()),
                dates.dayAndYear(cycle.closes()),
                dates.dayAndYear(cycle.cutOff()),
                dates.dayAndYear(cycle.pull()));
    }

    /** "Batas kunci: Sel 17 Nov, sisa 3 hari". */
    String untilCutOff(CycleDates cycle, LocalDate today) {
        var left = cycle.cutOff().toEpochDay() - today.toEpochDay();
        return left < 0
                ? texts.get("deliberation.cut-off.past", dates.day(cycle.cutOff()))
                : texts.get("deliberation.cut-off.left", dates.day(cycle.cutOff()), left);
    }
}
