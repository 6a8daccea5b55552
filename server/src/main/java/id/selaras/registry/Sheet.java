package id.selaras.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one source said of one subject at one time (lembar), as the database keeps it.
 *
 * @param answers as {@link Answers} writes them
 * @param withdrawn whether the import or proposal that brought it was taken back
 */
record Sheet(
        UUID subjectId,
        String answers,
        @Nullable String instrument,
        int confidence,
        @Nullable LocalDate validFrom,
        Source source,
        Instant recordedAt,
        boolean withdrawn) {}
