package id.selaras.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What hangs on a case beside its steps and referrals. */
public final class CaseDetails {

    private CaseDetails() {}

    /**
     * Who brought the matter (pelapor), who need not be whom it is about.
     *
     * @param safeContact how to reach the person without danger, for restricted cases
     */
    public record Reporter(
            Manner manner,
            @Nullable String name,
            @Nullable String relation,
            @Nullable String phone,
            @Nullable String safeContact) {

        /** Orangnya sendiri, mewakili, rahasia. */
        public enum Manner {
            SELF,
            ON_BEHALF,
            CONFIDENTIAL
        }

        @Override
        public String toString() {
            return "Reporter[" + manner + "]";
        }
    }

    /** A look-up in somebody else's system, typed in by hand (hasil cek): asked what, answer, date, by whom, screenshot. */
    public record OutsideCheck(
            UUID id,
            OutsideSystem system,
            String asked,
            String answer,
            LocalDate checkedOn,
            String checkedBy,
            @Nullable UUID attachment) {}

    /** Systems we may look into by hand. */
    public enum OutsideSystem {
        SIKS_NG,
        CEK_BANSOS,
        BPJS,
        DUKCAPIL,
        PLN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One try to reach the citizen about an outcome. */
    public record ContactAttempt(
            Instant at, String by, String manner, @Nullable String note) {}

    /**
     * The citizen's yes or no.
     *
     * @param manner pin, window, telephone or visit: never added into one figure
     * @param opinion good, fair or poor, if given
     */
    public record Confirmation(
            UUID id,
            Instant at,
            String manner,
            boolean received,
            @Nullable String opinion,
            @Nullable String note) {}
}
