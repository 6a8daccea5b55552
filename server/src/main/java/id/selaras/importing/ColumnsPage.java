package id.selaras.importing;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a file means, asked once.
 *
 * @param known the name of the mapping that knew these heads
 * @param problems in words; empty before anything was sent
 */
public record ColumnsPage(
        UUID id,
        String fileName,
        @Nullable String known,
        List<Line> lines,
        List<Option> household,
        List<Option> person,
        Field name,
        Field areas,
        List<Option> areaChoices,
        Field dates,
        List<Option> dateChoices,
        List<String> problems) {

    /**
     * One column of the file.
     *
     * @param place where it stands, for the name of its field
     * @param samples some cells, as far as everybody may see them
     * @param chosen name of the column it is read as; empty if it isn't read
     */
    public record Line(int place, String head, String samples, String chosen) {}
}
