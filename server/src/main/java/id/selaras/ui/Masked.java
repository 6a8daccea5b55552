package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/**
 * A number that is shown only on request and with a reason.
 *
 * @param label what it is: "NIK"
 * @param shown the masked form, or the whole number once the person gave a reason
 * @param revealAction where the reason is posted; null when it is already shown or may not be
 */
public record Masked(String label, String shown, @Nullable String revealAction) {

    private static final char DOT = '•';

    /** 3304•• •••••• ••12. */
    public static String nik(String digits) {
        return group(keep(digits, 4, 2), 6, 6, 4);
    }

    /** 0812 •••• ••47. */
    public static String phone(String digits) {
        return group(keep(digits, 4, 2), 4, 4, 4);
    }

    /** As it stands, with no way to open it. */
    public Masked closed() {
        return new Masked(label, shown, null);
    }

    public boolean isMasked() {
        return shown.indexOf(DOT) >= 0;
    }

    /** The digits left readable at the end, for those who hear the page. */
    public String ending() {
        return shown.substring(shown.lastIndexOf(DOT) + 1);
    }

    private static String keep(String digits, int head, int tail) {
        if (digits.length() <= head + tail) {
            return String.valueOf(DOT).repeat(digits.length());
        }
        return digits.substring(0, head)
                + String.valueOf(DOT).repeat(digits.length() - head - tail)
                + digits.substring(digits.length() - tail);
    }

    private static String group(String text, int... sizes) {
        var grouped = new StringBuilder();
        var from = 0;
        for (var size : sizes) {
            var to = Math.min(text.length(), from + size);
            grouped.append(from == 0 || from >= text.length() ? "" : " ").append(text, from, to);
            from = to;
        }
        return grouped.append(text, from, text.length()).toString();
    }
}
