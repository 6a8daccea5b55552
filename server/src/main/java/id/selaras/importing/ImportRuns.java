package id.selaras.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the pages ask of the work behind them. Every call is in the name of who is signed in; work goes on without them.
 */
public interface ImportRuns {

    /** Latest first: those of the districts one may see. */
    List<ImportRun> latest(int count);

    Optional<ImportRun> find(UUID id);

    /** Compares the file with the registry and changes nothing; returns at once. */
    void preview(UUID id);

    /** Some of the rows, for the preview and the report. */
    List<Example> examples(UUID id, Outcome outcome, int count);

    /** Records the file; returns at once, or does nothing where the state doesn't allow it. */
    void start(UUID id);

    /** Takes all back that nobody changed since; returns at once. */
    void takeBack(UUID id);

    /** What stays in spite of the taking back, because somebody changed it since. */
    List<Kept> kept(UUID id, int count);

    /** What becomes of a person's row. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        DOUBTFUL,
        BROKEN
    }

    /** A row with what it changes, old beside new in canonical text. */
    record Example(ImportRow row, List<Changed> changes) {
        public Example {
            changes = List.copyOf(changes);
        }
    }

    record Changed(Column column, String before, String after) {}

    /**
     * @param subjectId family or person
     * @param because message key
     */
    record Kept(UUID subjectId, String name, String because) {}
}
