package id.selaras.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The ages of a family as somebody types them: "41, 38, 12 dan bayi".
 *
 * @param people completed years, {@link #UNKNOWN} where somebody's age is not known
 * @param unread what is no age; empty where all was understood
 */
record HelpAges(List<Integer> people, String unread) {
    static final int UNKNOWN = -1;
    static final int MOST = 15;

    private static final int OLDEST = 120;
    private static final Pattern WORD = Pattern.compile("[\\s,;.&+/]+");
    private static final Pattern OF_YEARS = Pattern.compile("tahun|thn|th|years?|yrs?|dan|and");
    private static final Pattern BELOW_A_YEAR = Pattern.compile("bulan|bln|minggu|hari|months?|weeks?|days?");
    private static final Pattern INFANT = Pattern.compile("bayi|baby");

    HelpAges {
        people = List.copyOf(people);
    }

    static HelpAges read(String typed) {
        var people = new ArrayList<Integer>();
        var spaced = typed.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)(?=\\p{L})", " ");
        for (var word : WORD.split(spaced.strip(), -1)) {
            if (!takes(word, people)) {
                return new HelpAges(people, word);
            }
        }
        return new HelpAges(people, "");
    }

    private static boolean takes(String word, List<Integer> people) {
        if (word.isEmpty() || OF_YEARS.matcher(word).matches()) {
            return true;
        } else if (INFANT.matcher(word).matches()) {
            return people.add(0);
        } else if (word.equals("?")) {
            return people.add(UNKNOWN);
        } else if (BELOW_A_YEAR.matcher(word).matches()) {
            return !people.isEmpty() && people.set(people.size() - 1, 0) >= 0;
        }
        return word.matches("\\d{1,3}") && Integer.parseInt(word) <= OLDEST && people.add(Integer.parseInt(word));
    }

    boolean isReadable() {
        return unread.isEmpty();
    }

    boolean areTooMany() {
        return people.size() > MOST;
    }

    /** A family's ages stay out of logs. */
    @Override
    public String toString() {
        return "HelpAges[" + people.size() + "]";
    }
}
