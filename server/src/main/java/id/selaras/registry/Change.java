package id.selaras.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * One fact that became another one (perubahan).
 *
 * @param withdrawn whether the import or proposal that said so was taken back since
 */
public record Change(FactKind kind, Fact before, Fact after, Instant recordedAt, boolean withdrawn) {

    /** Whether the answer is another one, not only its source or day. */
    boolean isDifferent() {
        return !Objects.equals(before.code(), after.code()) || !Objects.equals(before.value(), after.value());
    }
}
