package id.selaras.casework;

import id.selaras.access.AddressLimits;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So that nobody tries PINs over many tickets; the guard of each ticket in the database holds besides. */
@Component
public class TicketLimits extends AddressLimits {

    TicketLimits(
            Clock clock,
            @Value("${selaras.ticket.per-address:30}") int perAddress,
            @Value("${selaras.ticket.site:600}") int site) {
        super(clock, perAddress, site);
    }
}
