package id.selaras.access;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So that nobody tries one password over many names; the wait of each name in the database holds besides. */
@Component
class SignInLimits extends AddressLimits {

    SignInLimits(
            Clock clock,
            @Value("${selaras.sign-in.per-address:30}") int perAddress,
            @Value("${selaras.sign-in.site:600}") int site) {
        super(clock, perAddress, site);
    }
}
