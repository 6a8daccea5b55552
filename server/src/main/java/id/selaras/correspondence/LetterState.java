package id.selaras.correspondence;

import java.util.Locale;

/** How far a letter is (keadaan surat). */
public enum LetterState {
    DRAFT,
    /** Waits for initials (paraf). */
    CHECKING,
    /** All initials are there; waits for its signature or approval. */
    CHECKED,
    /** Numbered and printed to be signed with a pen; not valid yet. */
    PRINTED,
    ISSUED,
    REVOKED,
    /** Given up before it had a number. */
    DROPPED;

    public String key() {
        return "correspondence.state." + name().toLowerCase(Locale.ROOT);
    }

    boolean isNumbered() {
        return this == PRINTED || this == ISSUED || this == REVOKED;
    }
}
