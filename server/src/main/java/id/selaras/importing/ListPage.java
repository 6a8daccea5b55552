package id.selaras.importing;

import id.selaras.ui.Field;
import java.util.List;
import java.util.UUID;

/** Where a file is dropped, and the imports before it. */
public record ListPage(Field file, List<Line> imports) {

    /** One import, latest first. */
    public record Line(UUID id, String fileName, String when, ImportRun.State state, long people, long held) {}
}
