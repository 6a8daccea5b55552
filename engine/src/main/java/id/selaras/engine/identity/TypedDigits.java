package id.selaras.engine.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Digits as people and spreadsheets write them: grouped, with an apostrophe in front, in other scripts' numerals. */
final class TypedDigits {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\+?\\d+([.,]\\d*)?[eE]\\+?\\d{1,2}");
    private static final Pattern DECIMAL_TAIL = Pattern.compile("(\\d{9,})[.,]0{1,2}");
    private static final String QUOTES = "'’‘`´\"";

    private TypedDigits() {}

    static boolean isScientific(String text) {
        return (text.indexOf('e') >= 0 || text.indexOf('E') >= 0)
                && SCIENTIFIC.matcher(text.strip()).matches();
    }

    /** Digits only; separators and invisible characters go, any other character stays and shows in {@link #firstForeign}. */
    static String compact(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        if (areDigits(typed)) {
            return typed;
        }
        var decimal = DECIMAL_TAIL.matcher(typed.strip());
        var text = decimal.matches() ? decimal.group(1) : typed;
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSeparator(c)).forEach(c -> {
            var digit = Character.digit(c, 10);
            kept.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return kept.toString();
    }

    static boolean areDigits(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static @Nullable String firstForeign(String compact) {
        if (areDigits(compact)) {
            return null;
        }
        return compact.codePoints()
                .filter(c -> c < '0' || c > '9')
                .mapToObj(Character::toString)
                .findFirst()
                .orElse(null);
    }

    /** All alike, one run up or down (…8 9 0 1…), or a group of at most four digits repeated. */
    static boolean looksInvented(String digits) {
        return isRun(digits, 1)
                || isRun(digits, 9)
                || repeats(digits, 1)
                || repeats(digits, 2)
                || repeats(digits, 3)
                || repeats(digits, 4);
    }

    private static boolean isRun(String digits, int step) {
        for (var i = 1; i < digits.length(); i++) {
            if ((digits.charAt(i) - digits.charAt(i - 1) + 10) % 10 != step) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(String digits, int period) {
        return digits.length() >= 2 * period && digits.regionMatches(period, digits, 0, digits.length() - period);
    }

    private static boolean isSeparator(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '.'
                || c == ','
                || c == '_'
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT
                || QUOTES.indexOf(c) >= 0;
    }
}
