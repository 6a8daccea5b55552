package id.selaras.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One reading of what was typed: a name and, after it, perhaps where that lies. */
class AreaQuery {
    static final int NO_MATCH = Integer.MAX_VALUE;
    static final int IS_SO = 0;
    static final int BEGINS_SO = 1;
    private static final int HOLDS_IT = 2;
    private static final int SLIPPED = 3;

    private final AreaKey name;
    private final String where;
    private final SpellingSlips slips;

    private AreaQuery(AreaKey name, String where) {
        this.name = name;
        this.where = where;
        this.slips = new SpellingSlips(name.bare());
    }

    /** The whole text as one name first; then each way to split it into a name and a place; none for an empty text. */
    static List<AreaQuery> readingsOf(String text) {
        var comma = text.indexOf(',');
        if (comma > 0) {
            return readings(List.of(text.substring(0, comma), text.substring(comma + 1)), 1);
        }
        var words = Arrays.stream(text.strip().split("\\s+")).limit(8).toList();
        return readings(words, words.size());
    }

    private static List<AreaQuery> readings(List<String> words, int longestName) {
        var readings = new ArrayList<AreaQuery>();
        for (var length = longestName; length >= 1; length--) {
            var name = AreaKey.of(String.join(" ", words.subList(0, length)));
            var where = AreaKey.of(String.join(" ", words.subList(length, words.size())));
            if (!name.full().isEmpty()) {
                readings.add(new AreaQuery(name, where.bare()));
            }
        }
        return readings;
    }

    /** Whether no name of these letters can fit: the cheap test that most names fail. */
    boolean rulesOut(long letters) {
        return slips.ruleOut(letters);
    }

    /** How well a name fits, 0 best; {@link #NO_MATCH} if it doesn't. */
    int rank(AreaKey candidate) {
        if (candidate.full().equals(name.full()) || candidate.bare().equals(name.full())) {
            return IS_SO;
        }
        if (candidate.full().startsWith(name.full()) || candidate.bare().startsWith(name.bare())) {
            return BEGINS_SO;
        }
        if (name.bare().length() < 3) {
            return NO_MATCH;
        }
        if (candidate.full().contains(name.bare())) {
            return HOLDS_IT;
        }
        var distance = slips.to(candidate.bare());
        return distance == SpellingSlips.TOO_MANY ? NO_MATCH : SLIPPED + distance;
    }

    /** The key of the place named behind the name; empty when none was. */
    String where() {
        return where;
    }
}
