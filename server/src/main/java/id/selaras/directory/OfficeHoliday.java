package id.selaras.directory;

import id.selaras.engine.clock.HolidayKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day on which offices are closed, or open although the area above is closed (hari libur).
 *
 * @param areaCode where it holds, empty for the nation
 * @param closed false where an area works on a day the area above rests
 */
public record OfficeHoliday(
        UUID id,
        String areaCode,
        LocalDate date,
        String nameIndonesian,
        String nameEnglish,
        HolidayKind kind,
        boolean closed) {}
