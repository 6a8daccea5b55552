package id.selaras.area;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names from the province down to an area; null below the area's own level. */
public record AreaPath(
        String province,
        @Nullable String district,
        @Nullable String subdistrict,
        @Nullable String village) {

    static AreaPath ofNames(List<String> topDown) {
        return new AreaPath(topDown.getFirst(), at(topDown, 1), at(topDown, 2), at(topDown, 3));
    }

    /** One line, smallest first, as an address is written: "Gentansari, Pagedongan, Kabupaten Banjarnegara, Jawa Tengah". */
    public String line() {
        return Stream.of(village, subdistrict, district, province)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String at(List<String> names, int index) {
        return index < names.size() ? names.get(index) : null;
    }
}
