package id.selaras.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a kind of data is kept (retensi).
 *
 * @param areaCode for which area it was set; empty for the whole installation
 * @param ending {@code pseudonymise}, {@code destroy} or {@code archive}
 * @param setBy full name; null for what the program brought along
 */
record Retention(
        RetainedKind kind,
        String areaCode,
        int months,
        String basis,
        String ending,
        @Nullable String setBy,
        Instant setAt) {}
