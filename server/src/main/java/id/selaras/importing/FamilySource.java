package id.selaras.importing;

import java.util.Iterator;

/**
 * The families of a file, each whole, wherever its rows stand; with memory for one part at a time.
 *
 * <p>The file is divided into parts by card number. Part and order within it are the same each time the same file is read
 * with the same mapping, so that an import can go on where it stopped: at the family with this ordinal of this part. Parts
 * may be read side by side. {@code Uploads.open(id)} makes one of a dropped file.
 */
public interface FamilySource extends AutoCloseable {

    int parts();

    /** Rows in all, known before the first family is read. */
    long rows();

    /** The families of a part in their fixed order; to be used by one thread. */
    Iterator<FamilyRows> families(int part);

    @Override
    void close();
}
