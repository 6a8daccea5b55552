package id.selaras.registry;

import id.selaras.area.AreaPath;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a family lives (alamat).
 *
 * @param rt neighbourhood, three digits, within {@code rw}
 * @param hamlet dusun
 */
public record Address(
        long areaNo,
        AreaPath path,
        @Nullable String rt,
        @Nullable String rw,
        @Nullable String hamlet,
        @Nullable String street) {

    /** RT 002 RW 001, as people here say it; empty when neither is known. */
    public String neighbourhood() {
        return Stream.of(rt == null ? null : "RT " + rt, rw == null ? null : "RW " + rw)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** No nearer than the village. */
    Address ofVillage() {
        return new Address(areaNo, path, null, null, null, null);
    }

    /** Village and subdistrict, the smallest known two. */
    public String place() {
        return Stream.of(path.village(), path.subdistrict())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
