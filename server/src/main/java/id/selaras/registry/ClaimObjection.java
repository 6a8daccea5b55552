package id.selaras.registry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an entry of an outside list is contested here, and what was decided of it (sanggahan). Who contests is not said.
 *
 * @param proposal where its reason, its evidence and its way stand
 * @param ground code of why; null where the words of the objection say it
 * @param because what whoever decided gave as the reason
 */
public record ClaimObjection(
        UUID proposal,
        LocalDate on,
        @Nullable String ground,
        Outcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable String because) {

    public enum Outcome {
        PENDING,
        /** The deliberation agreed; who keeps the list has not answered. */
        AGREED,
        /** The entry is wrong. */
        UPHELD,
        /** The entry is right. */
        REJECTED,
        WITHDRAWN;

        static Outcome of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        String key() {
            return "claim.outcome." + code();
        }
    }

    boolean isMade() {
        return outcome != Outcome.WITHDRAWN;
    }

    /** @param observed the day for which the list said it */
    boolean overturns(LocalDate observed) {
        return outcome == Outcome.UPHELD && decidedOn != null && !decidedOn.isBefore(observed);
    }

    @Override
    public String toString() {
        return "ClaimObjection[" + outcome + "]";
    }
}
