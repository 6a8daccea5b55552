package id.selaras.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of time limits an administrator edits.
 *
 * @param id of an existing row; of a new one it is not looked at
 * @param areaCode where it holds, empty for the nation
 * @param urgency null for any
 * @param sector null for any
 * @param programme empty for any
 */
public record DatedLimit(
        UUID id,
        String areaCode,
        Step step,
        @Nullable Urgency urgency,
        @Nullable Sector sector,
        String programme,
        StepLimit limit,
        LocalDate validFrom) {}
