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
        var needed = programme == null ? null : BEFORE_REFERRAL.get(programme);
        if (needed != null && details.checks(file.id()).stream().noneMatch(check -> check.system() == needed)) {
            throw new CaseRefusal("refusal.needs-check." + needed.code());
        }
    }
}
