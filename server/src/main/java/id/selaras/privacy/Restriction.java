package id.selaras.privacy;

import java.time.Instant;
import java.util.UUID;

/** Use of a person's data is suspended (penundaan pemrosesan, UU 27/2022 art. 41). */
record Restriction(UUID id, UUID personId, String reason, Instant since) {

    @Override
    public String toString() {
        return "Restriction[" + id + "]";
    }
}
