package id.selaras.importing;

import java.util.UUID;

/** Opens dropped files for the work behind the pages. */
public interface FamilySources {

    /** The families of an import's file, read by its mapping. */
    FamilySource open(UUID importId);
}
