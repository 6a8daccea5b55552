package id.selaras.scorecard;

import java.time.Instant;
import java.util.UUID;

/** A card that an administrator has loaded, switched on or not. */
public record LoadedCard(
        UUID id, String areaCode, String code, String version, String body, boolean inUse, Instant loadedAt) {}
