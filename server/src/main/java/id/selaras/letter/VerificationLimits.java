package id.selaras.letter;

import id.selaras.access.AddressLimits;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So that nobody tries codes by the thousand, though 128 bits would outlast it. */
@Component
class VerificationLimits extends AddressLimits {

    VerificationLimits(
            Clock clock,
            @Value("${selaras.verification.per-address:30}") int perAddress,
            @Value("${selaras.verification.site:600}") int site) {
        super(clock, perAddress, site);
    }
}
