package id.selaras.eligibility;

import id.selaras.area.Area;

/** The villages of an area by their numbers: from {@code lo} up to, not including, {@code hi}. */
record Span(long lo, long hi) {
    private static final long NATION = 10_000_000_000L;
    private static final int DIGITS = 10;

    /** @param areaCode empty for the nation, whether or not such an area exists */
    static Span of(String areaCode) {
        if (areaCode.isEmpty()) {
            return new Span(0, NATION);
        }
        var lo = Area.noOf(areaCode);
        var below = DIGITS - areaCode.replace(".", "").length();
        return new Span(lo, lo + (long) Math.pow(10, below));
    }

    static Span village(long areaNo) {
        return new Span(areaNo, areaNo + 1);
    }

    boolean covers(Span other) {
        return lo <= other.lo && other.hi <= hi;
    }

    long width() {
        return hi - lo;
    }
}
