package id.selaras.importing;

import java.util.Map;
import java.util.UUID;

/**
 * How the heads of a kind of file are to be understood; chosen once, recognised next time (pemetaan).
 *
 * @param name as the district calls it
 * @param columns by the file's head, see {@link Heads#names()}; what is not in it is not read
 * @param fingerprint of the heads, whatever their order
 */
public record Mapping(
        UUID id, String name, Map<String, Column> columns, AreaScheme areas, DateOrder dates, String fingerprint) {

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /** Whose codes stand for villages. */
    public enum AreaScheme {
        KEMENDAGRI,
        /** Translated by the crosswalk that an administrator loads. */
        BPS
    }

    /** How a date of only numbers is to be understood; month names and years in front are always understood. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }
}
