package id.selaras.area;

import org.jspecify.annotations.Nullable;

/**
 * A province, district, subdistrict or village (provinsi, kabupaten/kota, kecamatan, desa/kelurahan).
 *
 * <p>The Kemendagri code is a path; {@code no} is its ten digits as a number, so that an area and all below it are the
 * interval from {@link #lo()} up to, not including, {@link #hi()}.
 *
 * @param no the code's digits, filled up with zeros: 33.04 is 3304000000
 * @param level 1 province, 2 district, 3 subdistrict, 4 village
 * @param code dotted: 33.04.20.2001
 * @param parentNo the number of the area above; null for a province
 */
public record Area(
        long no,
        int level,
        String code,
        String name,
        @Nullable Long parentNo) {
    private static final long[] WIDTH = {10_000_000_000L, 100_000_000L, 1_000_000L, 10_000L, 1L};

    /** The number of a dotted code, whether or not such an area exists. */
    public static long noOf(String code) {
        var digits = code.replace(".", "");
        return Long.parseLong(digits) * (long) Math.pow(10, 10 - digits.length());
    }

    public long lo() {
        return no;
    }

    public long hi() {
        return no + WIDTH[level];
    }

    /** Whether {@code other} is this area or lies in it. */
    public boolean covers(Area other) {
        return other.no >= lo() && other.no < hi();
    }
}
