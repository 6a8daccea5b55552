package id.selaras.engine.identity;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Month names as they are written in Indonesia: full, shortened, in the old spelling and in English. */
final class MonthNames {

    private static final int SHORTEST = 3;

    private static final List<List<String>> NAMES = List.of(
            List.of("januari", "january", "djanuari"),
            List.of("februari", "february", "pebruari"),
            List.of("maret", "march", "mrt"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june", "djuni"),
            List.of("juli", "july", "djuli"),
            List.of("agustus", "august", "agt", "ags", "agst"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november", "nopember"),
            List.of("desember", "december"));

    private MonthNames() {}

    /** A month's number by its name or the beginning of it, in lower case. */
    static OptionalInt number(String word) {
        return word.length() < SHORTEST
                ? OptionalInt.empty()
                : IntStream.rangeClosed(1, NAMES.size())
                        .filter(month -> NAMES.get(month - 1).stream().anyMatch(name -> name.startsWith(word)))
                        .findFirst();
    }
}
