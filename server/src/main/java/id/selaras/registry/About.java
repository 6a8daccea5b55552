package id.selaras.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose family a change is about, and where it lives.
 *
 * @param familyId null for a person without one, or an empty house
 */
public record About(@Nullable UUID familyId, long areaNo) {}
