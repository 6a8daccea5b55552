package id.selaras.importing;

/**
 * Cells that a spreadsheet would run as a formula, made plain text with an apostrophe in front, and back. What begins with
 * such apostrophes already gets one more, so that each text has one guarded form and comes back as it was.
 */
final class GuardedCell {
    private static final String DANGEROUS = "=+-@\t\r";

    private GuardedCell() {}

    static String guard(String text) {
        return isDangerous(text, 0) ? "'" + text : text;
    }

    static String unguard(String text) {
        return text.startsWith("'") && isDangerous(text, 1) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text, int from) {
        var first = from;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    }
}
