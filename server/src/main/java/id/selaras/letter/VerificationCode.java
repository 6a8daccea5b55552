package id.selaras.letter;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the QR of a paper (kode periksa): 128 random bits as 26 letters and digits that can be told apart by eye
 * (Crockford's base 32).
 */
public record VerificationCode(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 128;
    private static final int LENGTH = 26;
    private static final int GROUP = 5;
    private static final int BASE = 32;
    private static final Pattern TYPED = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    static VerificationCode random() {
        var left = new BigInteger(BITS, RANDOM);
        var text = new char[LENGTH];
        for (var at = LENGTH - 1; at >= 0; at--) {
            text[at] = SIGNS.charAt(left.intValue() & BASE - 1);
            left = left.shiftRight(5);
        }
        return new VerificationCode(new String(text));
    }

    /** As somebody typed it from the paper: in groups, in capitals, with O for 0 and I or L for 1. */
    static Optional<VerificationCode> parse(String typed) {
        if (typed.length() > 3 * LENGTH) {
            return Optional.empty();
        }
        var plain = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        return TYPED.matcher(plain).matches() ? Optional.of(new VerificationCode(plain)) : Optional.empty();
    }

    /** In groups, to be typed by somebody whose phone reads no QR. */
    public String grouped() {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return "VerificationCode[…]";
    }
}
