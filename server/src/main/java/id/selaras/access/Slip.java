package id.selaras.access;

import java.time.Instant;

/**
 * A sign-in slip (slip masuk): the password is shown this once and must be changed at the first sign-in.
 *
 * @param expires after this the slip no longer opens the account
 */
public record Slip(Officer officer, String password, Instant expires) {

    @Override
    public String toString() {
        return "Slip[" + officer.name() + "]";
    }
}
