package id.selaras.importing;

import id.selaras.importing.ImportRun.State;
import id.selaras.ui.Link;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its page shows it.
 *
 * @param step 1 columns, 2 check, 3 record, 4 report
 * @param known the name of the mapping the file is read by; null until there is one
 * @param figures what becomes of the people, each a way to its rows
 * @param suspended people in the list whose use is suspended
 * @param ended day and hour in words
 * @param failed key of why it stopped
 * @param notice key of what could not be done just now
 */
public record RunPage(
        UUID id,
        String fileName,
        State state,
        int step,
        @Nullable String known,
        int readColumns,
        int unreadColumns,
        Progress progress,
        ImportRun.Counts counts,
        List<Figure> figures,
        @Nullable Rows rows,
        List<KeptLine> kept,
        List<Link> suspended,
        @Nullable String ended,
        @Nullable String failed,
        @Nullable String notice) {

    public boolean isWorking() {
        return state.isWorking();
    }

    /** Whether what was found is shown: rows, figures, the file of held rows. */
    public boolean hasResult() {
        return state == State.PREVIEWED || state == State.DONE || state == State.TAKEN_BACK || state == State.FAILED;
    }

    public String href(String path) {
        return "/impor/" + id + path;
    }

    /** @param left how long it will take, in words */
    public record Progress(
            UUID id,
            State state,
            long done,
            long rows,
            int percent,
            @Nullable String left) {}

    public record Figure(ImportRuns.Outcome outcome, long count, String href, boolean current) {
        public String key() {
            return "import.outcome." + outcome.name().toLowerCase(Locale.ROOT);
        }
    }

    public record Rows(String key, long total, List<Line> lines, boolean held) {}

    /**
     * One row of the file.
     *
     * @param who name and masked number
     * @param changes in words, old and new
     */
    public record Line(long number, String who, List<Remark> remarks, List<String> changes) {}

    /**
     * One cell and what is said about it.
     *
     * @param head of its column in the file; empty for the whole row
     * @param text what stands in it, as far as everybody may see it
     */
    public record Remark(String head, @Nullable String text, boolean wrong, String words, String remedy) {}

    public record KeptLine(String name, String because) {}
}
