package id.selaras.rights;

import java.util.Arrays;

/** The answers of docs/rights.md. */
enum Answer {
    OPENS("opens"),
    SEES("sees"),
    EMPTY("empty"),
    DOES("does"),
    REFUSED("refused"),
    UNKNOWN("unknown"),
    SIGN_IN("sign in"),
    /** The situation can't come about for this role. */
    NEVER("–"),
    /** No word of the table: the program failed, or said yes and did nothing. */
    BROKEN("broken");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Whether somebody is turned away before anything is looked for. */
    boolean isAtTheDoor() {
        return this == REFUSED || this == SIGN_IN;
    }

    /** Whether the answer promises that nothing was written. */
    boolean leavesNothing() {
        return this == REFUSED || this == UNKNOWN || this == SIGN_IN || this == EMPTY;
    }

    static Answer of(String word) {
        return Arrays.stream(values())
                .filter(answer -> answer != BROKEN && answer.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no answer of docs/rights.md"));
    }
}
