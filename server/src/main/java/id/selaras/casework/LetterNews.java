package id.selaras.casework;

import java.util.Locale;

/** What became of a letter about a case (kabar surat). */
public enum LetterNews {
    ISSUED,
    REVOKED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
