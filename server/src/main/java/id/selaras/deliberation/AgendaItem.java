package id.selaras.deliberation;

import id.selaras.proposal.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One family on an agenda, and what has become of it since.
 *
 * @param words why it stands there, as the proposal says it
 * @param decile what an outside list says of the family; never ours
 * @param decision of the meeting; null as long as none is recorded
 * @param check of the social office; null as long as it has not looked
 */
record AgendaItem(
        UUID id,
        UUID meetingId,
        long areaNo,
        int no,
        AgendaKind kind,
        Household family,
        @Nullable UUID proposal,
        String words,
        @Nullable Decile decile,
        @Nullable Said<Decision> decision,
        @Nullable Said<Check> check,
        @Nullable Instant typedAt,
        @Nullable Instant sentAt,
        @Nullable Answer answer) {

    /** The family as it is known now. */
    record Household(
            UUID id,
            String head,
            @Nullable String cardNo,
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String street) {

        @Override
        public String toString() {
            return "Household[" + id + "]";
        }
    }

    /** What was said, and why. */
    record Said<T>(T outcome, String reason) {}

    /** The ministry's word. */
    record Answer(boolean granted, String reason, LocalDate on) {}

    /** A welfare rank with the edition it comes from, and when it was seen there. */
    record Decile(String value, @Nullable String period, String source, LocalDate observedOn) {}

    /** What the social office says of a line the village agreed to. */
    enum Check {
        AGREED,
        RETURNED
    }

    boolean isAgreed() {
        return decision != null && decision.outcome() == Decision.AGREED;
    }

    boolean isVerified() {
        return check != null && check.outcome() == Check.AGREED;
    }

    @Override
    public String toString() {
        return "AgendaItem[" + id + "]";
    }
}
