package id.selaras.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** PINs between the form and its printed receipt: shown once to the session that made them, gone after five minutes. */
@Component
class FreshPins {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<Key, Kept> pins = new ConcurrentHashMap<>();
    private final Clock clock;

    FreshPins(Clock clock) {
        this.clock = clock;
    }

    void keep(String session, UUID caseId, String pin) {
        pins.values().removeIf(kept -> kept.until().isBefore(clock.instant()));
        pins.put(new Key(session, caseId), new Kept(pin, clock.instant().plus(LIFE)));
    }

    /** Answers the PIN once; the second time the receipt offers a new one. */
    Optional<String> take(String session, UUID caseId) {
        return Optional.ofNullable(pins.remove(new Key(session, caseId)))
                .filter(kept -> kept.until().isAfter(clock.instant()))
                .map(Kept::pin);
    }

    private record Key(String session, UUID caseId) {}

    private record Kept(String pin, Instant until) {

        @Override
        public String toString() {
            return "Kept[…]";
        }
    }
}
