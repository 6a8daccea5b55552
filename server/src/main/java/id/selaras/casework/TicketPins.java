package id.selaras.casework;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The PIN beside a ticket: six random digits, shown once on the receipt, kept as a keyed hash.
 *
 * <p>Six digits can be tried out against any plain hash in a second; the key stands outside the database.
 */
@Component
class TicketPins {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    TicketPins(@Value("${selaras.ticket-key}") String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    static String random() {
        return String.format("%06d", RANDOM.nextInt(1_000_000));
    }

    byte[] hash(Ticket ticket, String pin) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((ticket.digits() + ":" + pin).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks HmacSHA256", e);
        }
    }
}
