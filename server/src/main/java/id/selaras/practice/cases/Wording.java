package id.selaras.practice.cases;

import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Material;
import java.util.List;
import java.util.Map;

/** Picks one of several ways to write something and fills in whom it is about. */
record Wording(Map<String, List<String>> common, Map<String, String> filling, Dice dice) {

    static Map<String, List<String>> commonTexts() {
        return Material.sections("case-texts.txt");
    }

    String any(List<String> ways) {
        return fill(dice.pick(ways));
    }

    /** One of the phrases that every matter has in common. */
    String common(String section) {
        var ways = common.get(section);
        if (ways == null) {
            throw new IllegalArgumentException("No texts for " + section);
        }
        return any(ways);
    }

    /** The more particular section when there is one. */
    String common(String section, String particular) {
        var key = section + " " + particular;
        return common(common.containsKey(key) ? key : section);
    }

    String fill(String text) {
        var filled = text;
        for (var entry : filling.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return filled.isEmpty() ? filled : Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }
}
