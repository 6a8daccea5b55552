package id.selaras.practice.people;

import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Material;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Names as they are given in the region: one word for the grandparents, two or three for the children. */
public final class NameBook {

    /** A name, and whether it is one of several spellings of what was meant. */
    record Spelled(String name, boolean variant) {}

    private record Generation(int to, List<String> names) {}

    private enum Place {
        SINGLE,
        FIRST,
        LAST
    }

    private static final double VARIANT = 0.16;

    private final Map<Sex, Map<Place, List<Generation>>> names = new EnumMap<>(Sex.class);
    private final Map<String, List<String>> spellings = new HashMap<>();
    private final List<String> hamlets = new ArrayList<>();

    public NameBook() {
        Material.sections("names.txt").forEach(this::read);
    }

    private void read(String section, List<String> lines) {
        switch (section) {
            case "hamlets" -> hamlets.addAll(Material.words(lines));
            case "spellings" ->
                lines.forEach(line -> {
                    var colon = line.indexOf(':');
                    spellings.put(line.substring(0, colon), Material.words(List.of(line.substring(colon + 1) + ",")));
                });
            default -> {
                var words = section.toUpperCase(Locale.ROOT).split(" ", -1);
                names.computeIfAbsent(Sex.valueOf(words[0]), sex -> new EnumMap<>(Place.class))
                        .computeIfAbsent(Place.valueOf(words[1]), place -> new ArrayList<>())
                        .add(new Generation(Integer.parseInt(words[3]), Material.words(lines)));
            }
        }
    }

    /** A handful of hamlet names for one village. */
    List<String> hamlets(int count, Dice dice) {
        var chosen = new ArrayList<String>();
        while (chosen.size() < count) {
            var hamlet = dice.pick(hamlets);
            if (!chosen.contains(hamlet)) {
                chosen.add(hamlet);
            }
        }
        return chosen;
    }

    /** The name as it was meant, without a variant spelling. */
    public String plain(Sex sex, int year, Dice dice) {
        if (dice.chance(singleShare(year))) {
            return dice.pick(list(sex, year < 1990 ? Place.SINGLE : Place.FIRST, year));
        }
        var words = new ArrayList<String>();
        words.add(dice.pick(list(sex, Place.FIRST, year)));
        if (dice.chance(threeWordShare(year))) {
            addNew(words, dice.pick(list(sex, Place.FIRST, year)));
        }
        addNew(words, dice.pick(list(sex, Place.LAST, year)));
        return String.join(" ", words);
    }

    Spelled spelled(Sex sex, int year, Dice dice) {
        var plain = plain(sex, year, dice);
        if (plain.indexOf(' ') < 0) {
            var name = vary(plain, year, dice);
            return new Spelled(name, !name.equals(plain));
        }
        var varied = new StringJoiner(" ");
        for (var word : plain.split(" ", -1)) {
            varied.add(vary(word, year, dice));
        }
        var name = varied.toString();
        return new Spelled(name, !name.equals(plain));
    }

    private String vary(String word, int year, Dice dice) {
        var variants = spellings.get(word);
        if (variants != null && dice.chance(VARIANT)) {
            return dice.pick(variants);
        }
        return year < 1960 && dice.chance(0.05) ? oldSpelling(word) : word;
    }

    /** As written before the reform of 1972: u was oe, j was dj, y was j, c was tj. */
    static String oldSpelling(String word) {
        return word.replace("j", "dj")
                .replace("y", "j")
                .replace("c", "tj")
                .replace("J", "Dj")
                .replace("Y", "J")
                .replace("C", "Tj")
                .replace("u", "oe")
                .replace("U", "Oe");
    }

    private static void addNew(List<String> words, String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    private List<String> list(Sex sex, Place place, int year) {
        var generations = names.getOrDefault(sex, Map.of()).getOrDefault(place, List.of());
        for (var generation : generations) {
            if (year <= generation.to) {
                return generation.names;
            }
        }
        return generations.getLast().names;
    }

    private static double singleShare(int year) {
        if (year < 1950) {
            return 0.93;
        }
        if (year < 1970) {
            return 0.82;
        }
        if (year < 1980) {
            return 0.52;
        }
        if (year < 1990) {
            return 0.24;
        }
        return year < 2000 ? 0.06 : 0.02;
    }

    private static double threeWordShare(int year) {
        if (year < 1990) {
            return 0.02;
        }
        return year < 2008 ? 0.14 : 0.3;
    }
}
