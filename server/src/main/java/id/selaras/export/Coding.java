package id.selaras.export;

import java.util.Locale;

/** How answers are written: our canonical words, or the codes of the questionnaire they came from where those are known. */
enum Coding {
    CANONICAL,
    SOURCE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
