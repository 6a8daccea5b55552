package id.selaras.practice.people;

import org.jspecify.annotations.Nullable;

/** Lasting illness and impairment; {@link Illness#NONE} and null when there is none. */
public record Health(Illness illness, @Nullable Disability disability) {}
