package id.selaras.access;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** One-time passwords that can be read from paper and typed without doubt: no 0 and o, 1 and l; 58 bits. */
@Component
class SlipPasswords {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int LETTERS_PER_GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    String next() {
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int letter = 0; letter < LETTERS_PER_GROUP; letter++) {
                password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return password.toString();
    }
}
