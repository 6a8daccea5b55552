package id.selaras.registry;

import id.selaras.engine.identity.BirthDate;
import id.selaras.engine.identity.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one line typed into a search asks for: a name, a birth date, year or age, whole numbers, pieces of numbers, in
 * whatever order.
 *
 * @param numbers sixteen digits each: a NIK or KK number
 * @param pieces four to fifteen digits: the beginning or the end of one
 */
record SearchText(@Nullable PersonName name, @Nullable BirthWanted born, List<String> numbers, List<String> pieces) {
    private static final int LONGEST = 200;
    private static final Pattern WHOLE = Pattern.compile("(?<![0-9])(?:[0-9][ .-]?){15}[0-9](?![0-9])");
    // A month alone is no date here: Agus, Mei and Juli are names.
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(?:[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2} +\\p{L}{3,9} +[0-9]{4}|[0-9]{8}|(?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern AGE = Pattern.compile(
            "(?<![0-9])([0-9]{1,3})(?: *(?:th|thn|tahun|years?|yo)\\b|(?![0-9./-]))", Pattern.CASE_INSENSITIVE);
    private static final Pattern PIECE = Pattern.compile("[0-9](?:[ .•*-]*[0-9]){3,14}");
    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:nik|kk|lahir|tgl|tanggal|umur|usia|rt|rw)\\b[ .:]*(?:0[0-9]{1,2}\\b)?", Pattern.CASE_INSENSITIVE);
    private static final int OLDEST = 120;

    static SearchText parse(String typed, LocalDate today) {
        var rest = new Rest(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        rest.drop(LABEL);
        var numbers = rest.take(WHOLE, found -> digits(found.group()));
        var born = rest.take(DATE, found -> date(found.group(), today));
        var pieces = rest.take(PIECE, found -> digits(found.group()));
        var ages = rest.take(AGE, found -> age(found.group(1), today));
        born.addAll(ages);
        return new SearchText(
                PersonName.parse(rest.text()).asOptional().orElse(null),
                born.isEmpty() ? null : born.getFirst(),
                List.copyOf(numbers),
                List.copyOf(pieces));
    }

    boolean isEmpty() {
        return name == null && born == null && numbers.isEmpty() && pieces.isEmpty();
    }

    /** People search for people: the text stays out of logs. */
    @Override
    public String toString() {
        return "SearchText[…]";
    }

    private static @Nullable BirthWanted date(String text, LocalDate today) {
        return BirthDate.parse(text, today).asOptional().map(BirthWanted::of).orElse(null);
    }

    private static @Nullable BirthWanted age(String text, LocalDate today) {
        var years = Integer.parseInt(text);
        return years > OLDEST ? null : BirthWanted.aged(years, today);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** What has not been understood yet. */
    private static final class Rest {
        private String text;

        Rest(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        void drop(Pattern pattern) {
            text = pattern.matcher(text).replaceAll(" ");
        }

        <T> List<T> take(Pattern pattern, Function<MatchResult, @Nullable T> meaning) {
            var taken = new ArrayList<T>();
            text = pattern.matcher(text).replaceAll(found -> {
                var meant = meaning.apply(found);
                if (meant == null) {
                    return Matcher.quoteReplacement(found.group());
                }
                taken.add(meant);
                return " ";
            });
            return taken;
        }
    }
}
