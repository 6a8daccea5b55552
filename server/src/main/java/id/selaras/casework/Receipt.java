package id.selaras.casework;

import java.util.UUID;

/**
 * What the citizen takes home (tanda terima).
 *
 * @param pin shown this once, kept only as a keyed hash; empty when the case was recorded before
 */
public record Receipt(UUID caseId, Ticket ticket, String pin, boolean fresh) {

    @Override
    public String toString() {
        return "Receipt[" + caseId + "]";
    }
}
