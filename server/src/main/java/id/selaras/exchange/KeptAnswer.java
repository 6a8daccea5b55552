package id.selaras.exchange;

import org.jspecify.annotations.Nullable;

/** What a repeated request finds. */
sealed interface KeptAnswer {

    /** Nothing was kept under this key: go ahead. */
    record Fresh() implements KeptAnswer {}

    /** The same request is being answered right now. */
    record Busy() implements KeptAnswer {}

    /** The key was used for something else. */
    record OtherRequest() implements KeptAnswer {}

    /** Answered before. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Known(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] sealedBody) implements KeptAnswer {

        boolean isDone() {
            return status < 400;
        }
    }
}
