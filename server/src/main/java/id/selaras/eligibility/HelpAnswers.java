package id.selaras.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/**
 * What somebody answered to the ten questions. It travels in the body of each request and is kept nowhere (jawaban warga).
 *
 * @param said answers by the name of their field; of people with a number, {@code sekolah-2}
 * @param receives programmes that were ticked
 */
record HelpAnswers(Map<String, String> said, Set<String> receives) {
    static final String VILLAGE = "desa";
    static final String AREA = "kode";
    static final String AGES = "umur";
    static final String RECEIVES = "terima";
    static final String INSURANCE = "jaminan";
    static final String DECILE = "desil";
    static final String TENURE = "milik";
    static final String FLOOR = "lantai";
    static final String WALL = "dinding";
    static final String ROOF = "atap";
    static final String POWER = "listrik";
    static final String SCHOOL = "sekolah";
    static final String WORK = "kerja";
    static final String HEALTH = "keadaan";
    static final String NONE = "none";

    private static final int LONGEST = 120;
    private static final List<String> OF_FAMILY =
            List.of(VILLAGE, AREA, AGES, INSURANCE, DECILE, TENURE, FLOOR, WALL, ROOF, POWER, HEALTH);
    private static final List<String> OF_PERSON = List.of(SCHOOL, WORK, HEALTH);

    HelpAnswers {
        said = Map.copyOf(said);
        receives = Set.copyOf(receives);
    }

    static HelpAnswers of(MultiValueMap<String, String> sent) {
        var said = new TreeMap<String, String>();
        OF_FAMILY.forEach(name -> take(sent, name, said));
        for (var person = 0; person < HelpAges.MOST; person++) {
            for (var name : OF_PERSON) {
                take(sent, of(name, person), said);
            }
        }
        var ticked = new TreeSet<>(sent.getOrDefault(RECEIVES, List.of()));
        ticked.retainAll(HelpQuestions.RECEIVABLE);
        return new HelpAnswers(said, ticked);
    }

    private static void take(MultiValueMap<String, String> sent, String name, Map<String, String> said) {
        var value = sent.getFirst(name);
        if (value != null && !value.isBlank()) {
            var words = value.strip();
            said.put(name, words.substring(0, Math.min(words.length(), LONGEST)));
        }
    }

    static String of(String name, int person) {
        return name + "-" + person;
    }

    String get(String name) {
        return said.getOrDefault(name, "");
    }

    String get(String name, int person) {
        return get(of(name, person));
    }

    HelpAges ages() {
        return HelpAges.read(get(AGES));
    }

    /** Whether those of whom nothing was chosen have nothing: nobody has, or somebody else was named. */
    boolean nobodyElseIsIll() {
        return switch (get(HEALTH)) {
            case "no" -> true;
            case "yes" -> said.keySet().stream().anyMatch(name -> name.startsWith(HEALTH + "-"));
            default -> false;
        };
    }

    /** What somebody tells about the own family stays out of logs. */
    @Override
    public String toString() {
        return "HelpAnswers[…]";
    }
}
