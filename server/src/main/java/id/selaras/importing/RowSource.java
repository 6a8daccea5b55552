package id.selaras.importing;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other, with memory for one. */
interface RowSource extends AutoCloseable {

    /** Also rows without any text, so that whoever counts them counts as the file does. */
    @Nullable
    RawRow next() throws IOException;

    /** Cells that lie under a neighbour's; known when all rows were read. */
    default List<MergedCells> merged() {
        return List.of();
    }

    @Override
    void close() throws IOException;
}
