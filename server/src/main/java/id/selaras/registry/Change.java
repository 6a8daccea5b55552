package id.selaras.registry;

import java.time.Instant;

/** One fact that became another one. */
public record Change(FactKind kind, Fact before, Fact after, Instant recordedAt) {}
