package id.selaras.engine.clock;

import java.time.LocalTime;

/** When an office serves people; closing time itself is outside. */
public record OfficeHours(LocalTime opens, LocalTime closes) {

    public static final OfficeHours DEFAULT = new OfficeHours(LocalTime.of(8, 0), LocalTime.of(16, 0));

    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("An office opens before it closes, on the same day");
        }
    }
}
