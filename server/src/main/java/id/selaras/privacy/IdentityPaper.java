package id.selaras.privacy;

import java.util.Locale;

/** By what an officer knew who was asking. Somebody without papers is known by people of the village, who are noted. */
enum IdentityPaper {
    KTP,
    FAMILY_CARD,
    BIRTH_CERTIFICATE,
    PASSPORT,
    KNOWN,
    OTHER;

    /** Without a note nobody could check later what was seen. */
    boolean needsNote() {
        return this == KNOWN || this == OTHER;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static IdentityPaper of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
