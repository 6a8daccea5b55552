package id.selaras.casework;

import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.casework.CaseFile.Subject;
import id.selaras.directory.Urgency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter as it is brought to the window.
 *
 * @param id made by the page, so that the same form sent twice is one case
 * @param aboutVillage the matter is about an officer or the village government: it never passes through them
 * @param aboutAccount the officer it is about, if known
 * @param settled the answer given at the window, when nothing is left to do
 */
public record NewCase(
        UUID id,
        long areaNo,
        Matter matter,
        Urgency urgency,
        @Nullable String urgencyReason,
        Subject subject,
        Reporter reporter,
        boolean consented,
        boolean restricted,
        boolean aboutVillage,
        @Nullable UUID aboutAccount,
        @Nullable Outcome settled) {

    @Override
    public String toString() {
        return "NewCase[" + id + "]";
    }
}
