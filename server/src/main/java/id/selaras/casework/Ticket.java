package id.selaras.casework;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * A ticket number (nomor tiket): seven random digits and a Damm check digit, so that a digit misheard or two swapped are
 * noticed. Read in two groups of four.
 */
public record Ticket(String digits) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    public static Ticket random() {
        return of(1_000_000 + RANDOM.nextInt(9_000_000));
    }

    /** @param number seven digits, 1,000,000 to 9,999,999 */
    public static Ticket of(int number) {
        var body = Integer.toString(number);
        return new Ticket(body + check(body));
    }

    /** Reads what a person typed, with or without spaces; empty when it can't be a ticket. */
    public static Optional<Ticket> parse(String typed) {
        var digits = typed.replaceAll("[\\s.-]", "");
        var valid = digits.matches("[1-9]\\d{7}") && check(digits) == 0;
        return valid ? Optional.of(new Ticket(digits)) : Optional.empty();
    }

    public String grouped() {
        return digits.substring(0, 4) + " " + digits.substring(4);
    }

    private static int check(String digits) {
        var interim = 0;
        for (var i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }
}
