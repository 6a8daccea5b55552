package id.selaras.export;

import java.io.IOException;
import java.util.List;

/** Writes rows one after another and keeps none of them. */
interface RowWriter {

    void row(List<String> cells) throws IOException;

    /** Ends the file; without it the file is visibly not whole. */
    void end() throws IOException;
}
