package id.selaras.ui;

import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The words of one request, in its language. A key that is missing is a defect and throws; numbers among the arguments are
 * written the way the language writes them, so a year or a ticket is passed as text.
 */
public record Texts(MessageSource messages, Locale language) {

    public static final Locale INDONESIAN = Locale.of("id");

    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** The language as the {@code lang} attribute writes it. */
    public String tag() {
        return isIndonesian() ? "id" : language.toLanguageTag();
    }

    public boolean isIndonesian() {
        // "in" is what old browsers and old Java still call Indonesian.
        return language.getLanguage().equals("id") || language.getLanguage().equals("in");
    }
}
