package id.selaras.casework;

import id.selaras.casework.CaseDetails.OutsideSystem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which outside system must have been looked into before a case is referred for a programme. The gate follows the practice
 * of district offices: no recommendation without a recorded SIKS-NG or BPJS result.
 */
@Component
class RequiredChecks {
    private static final Map<String, OutsideSystem> BEFORE_REFERRAL = Map.of(
            "PBI-JKN", OutsideSystem.SIKS_NG,
            "PKH", OutsideSystem.SIKS_NG,
            "SEMBAKO", OutsideSystem.SIKS_NG,
            "SK-DTSEN", OutsideSystem.SIKS_NG,
            "LISTRIK", OutsideSystem.PLN);

    private final CaseDetailStore details;

    RequiredChecks(CaseDetailStore details) {
        this.details = details;
    }

    void require(CaseFile file, @Nullable String programme) {
        var missing = programme == null ? null : missing(file, programme);
        if (missing != null) {
            throw new CaseRefusal(missing);
        }
    }

    /** Key of a sentence that says what has to be looked into first; null when nothing has. */
    @Nullable
    String missing(CaseFile file, String programme) {
        var needed = BEFORE_REFERRAL.get(programme);
        return needed == null || details.checks(file.id()).stream().anyMatch(check -> check.system() == needed)
                ? null
                : "refusal.needs-check." + needed.code();
    }
}
