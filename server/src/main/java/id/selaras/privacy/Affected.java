package id.selaras.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose data an account saw (orang terdampak).
 *
 * @param phone whole, to call; null when none is known
 * @param address what lies below the village
 * @param ways how it was seen: {@code opened}, {@code revealed}, {@code searched}, {@code case}, {@code listed}, {@code exported}
 */
record Affected(
        String name,
        long areaNo,
        @Nullable String phone,
        String address,
        List<String> ways,
        Instant first,
        Instant last,
        long times) {

    @Override
    public String toString() {
        return "Affected[…]";
    }
}
