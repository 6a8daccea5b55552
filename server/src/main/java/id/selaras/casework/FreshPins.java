package id.selaras.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What a receipt is printed from, PIN included: shown once to the session that made it, gone after five minutes. */
@Component
public class FreshPins {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<Key, Kept> pins = new ConcurrentHashMap<>();
    private final Clock clock;

    FreshPins(Clock clock) {
        this.clock = clock;
    }

    public void keep(String session, Receipt receipt) {
        pins.values().removeIf(kept -> kept.until().isBefore(clock.instant()));
        pins.put(
                new Key(session, receipt.caseId()),
                new Kept(receipt, clock.instant().plus(LIFE)));
    }

    /** Answers once; the second time the paper offers a new PIN. */
    Optional<Receipt> take(String session, UUID caseId) {
        return Optional.ofNullable(pins.remove(new Key(session, caseId)))
                .filter(kept -> kept.until().isAfter(clock.instant()))
                .map(Kept::receipt);
    }

    private record Key(String session, UUID caseId) {}

    private record Kept(Receipt receipt, Instant until) {

        @Override
        public String toString() {
            return "Kept[…]";
        }
    }
}
