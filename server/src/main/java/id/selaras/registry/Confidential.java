package id.selaras.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stays covered until somebody opens it with a reason. */
public enum Confidential {
    NIK,
    FAMILY_CARD,
    PHONE,
    HEALTH;

    static Optional<Confidential> of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
