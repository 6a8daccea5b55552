package id.selaras.privacy;

import java.util.Locale;

/** Kinds of data that come to an end, each with a clock of its own. */
enum RetainedKind {
    /** From the closing of the case: what was said, notes and answers. */
    CLOSED_CASE,
    /** Papers of a closed case. */
    ATTACHMENT,
    /** Who brought a closed case. */
    REPORTER,
    /** From the day somebody asked for the own data. */
    SUBJECT_REQUEST,
    /** The record of a file that left, not the file. */
    DOWNLOAD,
    /** What an entry tells beside who, when and what; its head stays in the chain. */
    JOURNAL,
    /** Somebody who died, moved away or was taken back with a list, from the day that was recorded. */
    PERSON,
    /** A dropped list on the disk and the rows of it that were kept to be looked at. */
    IMPORT_FILE;

    /** Whether the desk sees what runs out; of the journal and of lists it sees too little to count. */
    boolean isCountedAtTheDesk() {
        return this != JOURNAL && this != IMPORT_FILE;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RetainedKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
