package id.selaras.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an officer holds a role (jabatan).
 *
 * @param areaCode Kemendagri code of the area, empty for the nation
 * @param level 0 nation, 1 province, 2 district, 3 subdistrict, 4 village
 * @param organisation the organisation an agency officer answers for
 * @param duty front_office, back_office or coordinator at a Puskesos; null when one person wears all three
 */
public record Post(
        String areaCode,
        int level,
        @Nullable UUID organisation,
        @Nullable String duty) {

    /** How far up the post stands: 1 village … 5 nation. */
    public int rank() {
        return 5 - level;
    }
}
