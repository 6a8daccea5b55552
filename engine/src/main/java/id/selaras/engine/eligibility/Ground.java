package id.selaras.engine.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * A fact on which an answer rests.
 *
 * @param known null where the fact is not known
 * @param said the condition that looks at it
 * @param verdict what that condition answers of it
 */
public record Ground(Place place, @Nullable Known known, Condition said, Verdict verdict) {}
