package id.selaras.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for what is held about them (permintaan data diri, UU 27/2022 art. 32).
 *
 * @param personName as the registry calls the person now
 * @param checkedAt when an officer saw the paper
 */
record SubjectRequest(
        UUID id,
        UUID personId,
        String personName,
        long areaNo,
        Instant askedAt,
        IdentityCheck identity,
        RequestState state,
        @Nullable Instant checkedAt,
        @Nullable Instant deliveredAt,
        @Nullable String deliveredAs) {
    /** The law counts hours, also at night and on holidays. */
    static final Duration LIMIT = Duration.ofDays(3);

    Instant dueAt() {
        return askedAt.plus(LIMIT);
    }

    @Override
    public String toString() {
        return "SubjectRequest[" + id + "]";
    }
}
