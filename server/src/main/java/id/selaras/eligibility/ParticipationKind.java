package id.selaras.eligibility;

import java.util.Arrays;
import java.util.Optional;

/** What about participation is worth a second look. */
enum ParticipationKind {
    /** Receives, and the rule says that it does not fit any longer. */
    NO_LONGER("tidak-lagi"),
    /** Fits, and receives nothing. */
    NOT_YET("belum"),
    /** Receives two programmes of which one shuts out the other. */
    TOGETHER("bersama");

    private final String path;

    ParticipationKind(String path) {
        this.path = path;
    }

    static Optional<ParticipationKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    String key() {
        return "participation." + path;
    }
}
