package id.selaras.casework;

import id.selaras.directory.Step;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of the referral's process table; {@code clock} starts anew for the receiving agency where it stands. */
public record ReferralTransition(
        ReferralAct act,
        @Nullable ReferralState from,
        ReferralState to,
        Mover mover,
        Set<Requirement> requires,
        @Nullable Step clock) {}
