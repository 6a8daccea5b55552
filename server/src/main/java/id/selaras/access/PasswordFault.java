package id.selaras.access;

import java.util.Locale;

/** Why a password was not changed. */
enum PasswordFault {
    OLD_IS_WRONG(true),
    TOO_SHORT(false),
    TOO_LONG(false),
    SAME_AS_OLD(false),
    EASY_TO_GUESS(false),
    REPEATED_DIFFERENTLY(false);

    private final boolean ofOld;

    PasswordFault(boolean ofOld) {
        this.ofOld = ofOld;
    }

    /** Whether the message belongs to the field of the old password. */
    boolean isOfOld() {
        return ofOld;
    }

    /** Key of the sentence that tells the person. */
    String key() {
        return "account.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
