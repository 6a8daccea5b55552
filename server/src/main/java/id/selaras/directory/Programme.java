package id.selaras.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme or service a person can be helped with.
 *
 * @param owner who runs it, in words
 * @param ownerId the organisation, where it is one for the whole nation
 * @param papers what is usually needed at the window; an incomplete set is received all the same
 * @param atVillageLevel whether the Puskesos settles it at its own window
 */
public record Programme(
        String code,
        String name,
        Sector sector,
        String owner,
        @Nullable UUID ownerId,
        List<String> papers,
        boolean atVillageLevel) {}
