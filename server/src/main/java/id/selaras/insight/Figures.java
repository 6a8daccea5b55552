package id.selaras.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The figures of one area and one stretch of time as the database gave them out. */
final class Figures {
    static final String KIND = "kind";
    static final String SECTOR = "sector";
    private static final String TOTAL = "total";
    private static final String PLACE = "place";
    /** Stands for every category of a row that is not told. */
    private static final String ALL = "*";

    /**
     * One line of the answer.
     *
     * @param place number of the area directly below, in lines of the system {@code place}
     */
    record Line(
            String facet,
            String system,
            String category,
            @Nullable Long place,
            Figure figure) {}

    private record Key(String facet, String system, String part) {}

    private final Map<Key, Figure> known = new HashMap<>();

    Figures(List<Line> lines) {
        for (var line : lines) {
            var part = line.place() == null ? line.category() : Long.toString(line.place());
            known.merge(new Key(line.facet(), line.system(), part), line.figure(), Figure::plus);
        }
    }

    Figure total(String facet) {
        return known.getOrDefault(new Key(facet, TOTAL, ""), Figure.of(0));
    }

    Figure total(Measure measure) {
        return total(measure.code());
    }

    /** The part of a category; hidden with its row or its total. */
    Figure part(String facet, String system, String category) {
        return total(facet).hidden() || known.containsKey(new Key(facet, system, ALL))
                ? Figure.HIDDEN
                : known.getOrDefault(new Key(facet, system, category), Figure.of(0));
    }

    Figure part(Measure measure, String system, String category) {
        return part(measure.code(), system, category);
    }

    /** The part of an area directly below. */
    Figure at(String facet, long place) {
        return total(facet).hidden()
                ? Figure.HIDDEN
                : known.getOrDefault(new Key(facet, PLACE, Long.toString(place)), Figure.of(0));
    }

    Figure at(Measure measure, long place) {
        return at(measure.code(), place);
    }

    /** The categories of a facet that are named in the answer, told or hidden. */
    Set<String> categories(String facet, String system) {
        var categories = new TreeSet<String>();
        known.keySet().stream()
                .filter(key -> key.facet().equals(facet) && key.system().equals(system))
                .map(Key::part)
                .filter(part -> !part.equals(ALL))
                .forEach(categories::add);
        return categories;
    }

    boolean isEmpty() {
        return known.values().stream().allMatch(Figure::isNothing);
    }
}
