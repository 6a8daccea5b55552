package id.selaras.exchange;

import id.selaras.casework.NewId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The id of what an act makes, when the caller gave none: the same for every repetition under one {@code Idempotency-Key}, so
 * that even a repetition after a crash makes nothing twice.
 */
record MadeId(UUID value) {
    static final String ATTRIBUTE = "selaras.made-id";

    static MadeId of(HttpServletRequest request) {
        return new MadeId(request.getAttribute(ATTRIBUTE) instanceof UUID derived ? derived : NewId.next());
    }

    UUID unless(@Nullable UUID given) {
        return given == null ? value : given;
    }
}
