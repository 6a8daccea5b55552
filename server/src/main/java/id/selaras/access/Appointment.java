package id.selaras.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role to be held somewhere (penugasan).
 *
 * @param duty part of a Puskesos officer's work; null when one person does all of it
 * @param areaCode Kemendagri code, empty for the nation
 * @param organisation whose referrals an agency officer answers; null for every other role
 * @param handlesRestricted whether restricted cases may be given to this officer by name
 */
public record Appointment(
        Role role,
        @Nullable Duty duty,
        String areaCode,
        @Nullable UUID organisation,
        boolean handlesRestricted) {

    public static Appointment of(Role role, String areaCode) {
        return new Appointment(role, null, areaCode, null, false);
    }
}
