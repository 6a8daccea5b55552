package id.selaras.casework;

import id.selaras.directory.Urgency;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case as it stands (kasus).
 *
 * @param deskRank the level that holds the case or sent it on
 * @param reachedRank the highest level it climbed to
 * @param version raised by every move; a form that brings an older one is asked to look again
 */
public record CaseFile(
        UUID id,
        String ticket,
        long areaNo,
        Matter matter,
        Urgency urgency,
        @Nullable String urgencyReason,
        Protection protection,
        Subject subject,
        CaseState state,
        int deskRank,
        int reachedRank,
        @Nullable UUID assignee,
        @Nullable CaseClock clock,
        @Nullable String pauseReason,
        @Nullable Outcome outcome,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable Instant closedAt,
        int version) {

    /**
     * Whom the matter is about.
     *
     * @param person in the registry; null when unknown to it
     */
    public record Subject(
            @Nullable UUID person, String name, @Nullable String note) {

        @Override
        public String toString() {
            return "Subject[…]";
        }
    }

    /**
     * Who must not see the case.
     *
     * @param floorRank ranks below it never see the case
     * @param aboutAccount the officer the matter is about
     */
    public record Protection(
            boolean restricted, int floorRank, @Nullable UUID aboutAccount) {
        static final Protection NONE = new Protection(false, 1, null);
    }

    /** What came of a case or referral, and the sentence the citizen reads. */
    public record Outcome(OutcomeKind kind, String text) {}

    CaseFile movedTo(CaseState to, @Nullable CaseClock newClock, @Nullable Instant closed) {
        var desk = to.isAtDesk() ? to.rank() : deskRank;
        return new CaseFile(
                id,
                ticket,
                areaNo,
                matter,
                urgency,
                urgencyReason,
                protection,
                subject,
                to,
                desk,
                Math.max(reachedRank, desk),
                assignee,
                newClock,
                pauseReason,
                outcome,
                recordedBy,
                recordedAt,
                closed,
                version);
    }

    public boolean isPaused() {
        return clock != null && clock.running().isPaused();
    }
}
