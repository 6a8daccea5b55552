package id.selaras.proposal;

import java.util.Optional;
import java.util.UUID;

/** Knows who asked to have the own data put right (UU 27/2022 art. 30). The module that keeps people's rights answers. */
public interface SubjectRequests {

    /** Who asked; empty unless the reader may work on that request and it is of somebody in this family. */
    Optional<UUID> asker(UUID request, UUID family);
}
