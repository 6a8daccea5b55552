package id.selaras.registry;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Tells whose data may for now not be used (penundaan pemrosesan, UU 27/2022 art. 41): these people stand in no file and on no
 * list from which somebody is chosen. What is recorded of them goes on. The module that keeps their rights answers.
 */
public interface SuspendedUse {

    /** Those among these people, in the reader's scope. */
    Set<UUID> among(Collection<UUID> people);

    /** Families among these with somebody in them whose data may for now not be used, in the reader's scope. */
    Set<UUID> families(Collection<UUID> families);

    /** All of an area, in the reader's scope: who asks for this is rare, but some lists are too long to ask about. */
    Set<UUID> within(long areaLo, long areaHi);
}
