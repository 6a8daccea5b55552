package id.selaras.administration;

import id.selaras.access.Acting;
import id.selaras.area.Area;
import id.selaras.area.AreaPath;
import id.selaras.area.Areas;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which area an administrator works on, and its name. What may be written there is decided by the database. */
@Component
class AreaChoice {
    private final Areas areas;
    private final Acting acting;

    AreaChoice(Areas areas, Acting acting) {
        this.areas = areas;
        this.acting = acting;
    }

    /** The wanted area if it lies in the administrator's own, else that one. */
    ChosenArea choose(@Nullable String wanted) {
        var own = acting.person().orElseThrow().post().areaCode();
        var code = wanted != null && inside(wanted, own) && areas.find(wanted).isPresent() ? wanted : own;
        return new ChosenArea(code, name(code), code.equals(own));
    }

    /** The areas directly below, to go on choosing; empty once a district is reached. */
    List<Area> below(ChosenArea area) {
        return level(area.code()) < 2 ? areas.childrenOf(area.code()) : List.of();
    }

    String name(String code) {
        return code.isEmpty() ? "Indonesia" : areas.find(code).map(Area::name).orElse(code);
    }

    /** The name with what lies between it and the district: "Gentansari, Pagedongan". */
    String shortLine(String code) {
        if (level(code) < 3) {
            return name(code);
        }
        return areas.find(code)
                .map(area -> areas.path(area.no()))
                .map(AreaChoice::belowDistrict)
                .orElse(code);
    }

    /** Reads a code with or without dots, or a name that is unique inside the chosen area. */
    Optional<Area> read(String text, ChosenArea within) {
        var digits = text.replaceAll("[.\\s]", "");
        if (digits.matches("\\d{2}|\\d{4}|\\d{6}|\\d{10}")) {
            return areas.find(dotted(digits));
        }
        var hits = areas.suggest(text, within.code().isEmpty() ? null : within.code(), 20);
        var exact = hits.stream()
                .filter(area -> plain(area.name()).equals(plain(text)))
                .toList();
        var meant = exact.isEmpty() ? hits : exact;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Subdistricts and villages of the chosen district, or what lies directly below a wider area. */
    List<Area> places(ChosenArea within) {
        var children = areas.childrenOf(within.code());
        return level(within.code()) < 2
                ? children
                : children.stream()
                        .flatMap(area -> Stream.concat(Stream.of(area), areas.childrenOf(area.code()).stream()))
                        .toList();
    }

    boolean isInside(String code, ChosenArea within) {
        return inside(code, within.code());
    }

    static int level(String code) {
        return code.isEmpty() ? 0 : code.split("\\.").length;
    }

    static long numberOf(String code) {
        return code.isEmpty() ? 0 : Area.noOf(code);
    }

    private static String belowDistrict(AreaPath path) {
        return Stream.of(path.village(), path.subdistrict())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static boolean inside(String code, String own) {
        return own.isEmpty() || code.equals(own) || code.startsWith(own + ".");
    }

    private static String dotted(String digits) {
        return switch (digits.length()) {
            case 2 -> digits;
            case 4 -> digits.substring(0, 2) + "." + digits.substring(2);
            case 6 -> dotted(digits.substring(0, 4)) + "." + digits.substring(4);
            default -> dotted(digits.substring(0, 6)) + "." + digits.substring(6);
        };
    }
}
