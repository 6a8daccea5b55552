package id.selaras.benefit;

import id.selaras.directory.Sector;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a family needs, and what became of it (kebutuhan).
 *
 * @param family null where a case is about somebody whom the registry does not know
 * @param programme that would meet it; null where none is known
 * @param referral by which an agency was asked to meet it
 * @param reason why it was refused, or what was said last
 */
public record Need(
        UUID id,
        long areaNo,
        @Nullable UUID family,
        @Nullable UUID person,
        Sector sector,
        @Nullable Wanted programme,
        @Nullable UUID caseId,
        @Nullable UUID referral,
        NeedState state,
        @Nullable String reason,
        Instant recordedAt,
        Instant changedAt) {

    /** A programme by its code, and its name when the need was recorded. */
    public record Wanted(String code, String name) {}

    @Override
    public String toString() {
        return "Need[" + id + " " + state + "]";
    }
}
