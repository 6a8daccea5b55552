package id.selaras.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for what is held about them (permintaan data diri, UU 27/2022 art. 32).
 *
 * @param personName as the registry calls the person now
 * @param familyId null while the person belongs to none
 * @param correctingSince when the oldest correction was asked for that nobody decided on; null when none is open
 * @param checkedAt when an officer saw the paper
 */
record SubjectRequest(
        UUID id,
        UUID personId,
        String personName,
        @Nullable UUID familyId,
        long areaNo,
        Instant askedAt,
        IdentityCheck identity,
        RequestState state,
        @Nullable Instant checkedAt,
        @Nullable Instant deliveredAt,
        @Nullable String deliveredAs,
        @Nullable Instant correctingSince) {
    /** The law counts hours, also at night and on holidays. */
    static final Duration LIMIT = Duration.ofDays(3);

    /** Whether the person waits for the report or for a correction. */
    boolean isWaiting() {
        return state.isWaiting() || correctingSince != null;
    }

    Instant dueAt() {
        return (state.isWaiting() || correctingSince == null ? askedAt : correctingSince).plus(LIMIT);
    }

    @Override
    public String toString() {
        return "SubjectRequest[" + id + "]";
    }
}
