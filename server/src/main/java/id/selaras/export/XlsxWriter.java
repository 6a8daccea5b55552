package id.selaras.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook whose sheets hold at most a million rows each; every cell is text, so that nothing in it is ever run. */
final class XlsxWriter implements RowWriter {
    static final int MOST_ROWS = 1_000_000;
    private static final int FLUSHED = 500;
    /** What a cell may hold by the standard. */
    private static final int LONGEST = 32_767;

    private final Workbook workbook;
    private final List<List<String>> heads;
    private final int mostRows;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    /** @param heads the rows that every sheet begins with */
    XlsxWriter(OutputStream out, List<List<String>> heads) {
        this(out, heads, MOST_ROWS);
    }

    XlsxWriter(OutputStream out, List<List<String>> heads, int mostRows) {
        this.workbook = new Workbook(out, "Selaras", "1.0");
        this.heads = heads;
        this.mostRows = mostRows;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        var open = sheet;
        if (open == null || row >= mostRows) {
            open = next(open);
        }
        write(open, cells);
        if (row % FLUSHED == 0) {
            open.flush();
        }
    }

    private Worksheet next(@Nullable Worksheet full) throws IOException {
        if (full != null) {
            full.finish();
        }
        sheets++;
        row = 0;
        var fresh = workbook.newWorksheet("Data " + sheets);
        sheet = fresh;
        for (var head : heads) {
            write(fresh, head);
        }
        return fresh;
    }

    private void write(Worksheet to, List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            var text = cells.get(i);
            if (!text.isEmpty()) {
                to.inlineString(row, i, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
        row++;
    }

    @Override
    public void end() throws IOException {
        if (sheet == null) {
            next(null);
        }
        workbook.finish();
    }
}
