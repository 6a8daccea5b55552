package id.selaras.administration;

import id.selaras.deliberation.CycleDates;
import id.selaras.engine.clock.AreaZone;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days of deliberations: what was set, the year that follows from it, and the form for new ones. */
public record MeetingDaysPage(Frame frame, int year, List<Month> months, List<Setting> settings, List<Field> fields) {

    public MeetingDaysPage {
        months = List.copyOf(months);
        settings = List.copyOf(settings);
        fields = List.copyOf(fields);
    }

    /** One month of the preview. */
    public record Month(String name, String meetings, String cutOff, String pull) {
        static Month of(CycleDates dates, Texts texts) {
            var words = new Dates(texts, AreaZone.WIB.zoneId());
            return new Month(
                    nameOf(dates.month(), texts),
                    texts.get("admin.meeting-days.meetings", words.day(dates.opens()), words.day(dates.closes())),
                    words.day(dates.cutOff()),
                    words.day(dates.pull()));
        }
    }

    /** "Januari 2027". */
    static String nameOf(YearMonth month, Texts texts) {
        var first = new Dates(texts, AreaZone.WIB.zoneId()).longDate(month.atDay(1));
        return first.substring(first.indexOf(' ') + 1);
    }

    /** @param own id when it is still to come and may be taken back */
    public record Setting(
            String from,
            String place,
            String words,
            @Nullable UUID own) {}
}
