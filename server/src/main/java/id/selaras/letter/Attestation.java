package id.selaras.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public page will say of a paper.
 *
 * @param purpose in words from a list, never a person's
 * @param validUntil the last day; null for a paper that does not run out
 * @param state {@code PENDING} for a paper that is printed to be signed
 */
public record Attestation(
        String purpose, String office, @Nullable LocalDate validUntil, Verification.State state) {

    /** Of a paper that does not run out. */
    public static Attestation lasting(String purpose, String office) {
        return new Attestation(purpose, office, null, Verification.State.VALID);
    }
}
