package id.selaras.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the pages ({@code bahasa}); the first is given to whoever chose none. */
public enum Language {
    INDONESIAN("id", "Bahasa Indonesia"),
    ENGLISH("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** As bundles, cookies and the {@code lang} attribute write it. */
    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** All but the one that is on the page. */
    public static List<Language> besides(Texts texts) {
        return Arrays.stream(values())
                .filter(language -> !language.code.equals(texts.tag()))
                .toList();
    }
}
