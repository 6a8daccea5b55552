package id.selaras.privacy;

import java.util.Locale;

/** Where a request for one's own data stands. */
enum RequestState {
    /** Asked, nobody's paper was seen yet; the clock runs all the same. */
    OPEN,
    CONFIRMED,
    REFUSED,
    DELIVERED;

    boolean isWaiting() {
        return this == OPEN || this == CONFIRMED;
    }

    boolean mayBeRead() {
        return this == CONFIRMED || this == DELIVERED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "privacy.state." + code();
    }

    static RequestState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
