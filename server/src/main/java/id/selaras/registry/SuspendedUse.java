package id.selaras.registry;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Tells whose data may for now not be used (penundaan pemrosesan, UU 27/2022 art. 41): these people stand in no file and on no
 * list from which somebody is chosen. The module that keeps their rights answers.
 */
public interface SuspendedUse {

    /** Those among these people, in the reader's scope. */
    Set<UUID> among(Collection<UUID> people);
}
