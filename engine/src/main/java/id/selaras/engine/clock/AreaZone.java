package id.selaras.engine.clock;

import java.time.ZoneId;

/**
 * The three legal times of Indonesia (Keputusan Presiden 41/1987): western, central and eastern — WIB, WITA, WIT. None has
 * daylight saving.
 */
public enum AreaZone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId zoneId;

    AreaZone(String zoneId) {
        this.zoneId = ZoneId.of(zoneId);
    }

    public ZoneId zoneId() {
        return zoneId;
    }

    /** The time kept in a province, by the two digits that begin every Kemendagri area code under it. */
    public static AreaZone ofProvince(String provinceCode) {
        if (!provinceCode.matches("[1-9][0-9]")) {
            throw new IllegalArgumentException("A province code has two digits, 11 to 99");
        }
        return switch (provinceCode) {
            case "81", "82", "91", "92", "93", "94", "95", "96" -> WIT;
            // West and Central Kalimantan (61, 62) keep western time although the rest of the island does not.
            case "51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76" -> WITA;
            default -> WIB;
        };
    }
}
