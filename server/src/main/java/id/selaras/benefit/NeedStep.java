package id.selaras.benefit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a need came to stand somewhere: when, by whom and why. */
record NeedStep(UUID need, NeedState to, @Nullable String reason, Instant at, String actor) {}
