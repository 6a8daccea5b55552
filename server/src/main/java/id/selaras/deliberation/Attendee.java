package id.selaras.deliberation;

import java.util.Arrays;
import java.util.Locale;

/**
 * Who was invited and whether the person came (daftar hadir).
 *
 * @param role in the village: head of RT 02, midwife, a villager
 */
record Attendee(String name, String role, Mark mark) {

    /** How presence is shown on paper. */
    enum Mark {
        SIGNED,
        THUMBPRINT,
        ABSENT;

        static Mark of(String code) {
            return Arrays.stream(values())
                    .filter(mark -> mark.code().equals(code))
                    .findFirst()
                    .orElse(SIGNED);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        String key() {
            return "deliberation.mark." + code();
        }
    }

    boolean wasThere() {
        return mark != Mark.ABSENT;
    }
}
