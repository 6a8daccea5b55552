package id.selaras.eligibility;

import id.selaras.access.AddressLimits;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So that nobody keeps the server busy with questions that need no account. */
@Component
class HelpLimits extends AddressLimits {

    HelpLimits(
            Clock clock,
            @Value("${selaras.help.per-address:60}") int perAddress,
            @Value("${selaras.help.site:1200}") int site) {
        super(clock, perAddress, site);
    }
}
