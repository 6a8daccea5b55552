package id.selaras.importing;

import id.selaras.importing.ImportRuns.Changed;
import id.selaras.importing.ImportRuns.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What becomes of the rows of a chunk. */
final class Compared {
    private final List<Line> lines = new ArrayList<>();
    private int families;
    private long unseen;

    /**
     * @param subjects person, family and home of the row; where one of them gets a sheet the row changed, too
     * @param outcome unchanged until it is known better
     */
    record Line(ImportRow row, Set<UUID> subjects, Outcome outcome, List<Changed> changes) {

        Line given(Set<UUID> changedSubjects) {
            var changed = outcome == Outcome.UNCHANGED && subjects.stream().anyMatch(changedSubjects::contains);
            return changed ? new Line(row, subjects, Outcome.CHANGED, changes) : this;
        }
    }

    void add(Line line) {
        lines.add(line);
    }

    /** A family of which somebody goes in. */
    void addFamily() {
        families++;
    }

    /** Rows of a family that the list describes as last time. */
    void addUnchanged(int rows) {
        families++;
        unseen += rows;
    }

    List<Line> lines() {
        return lines;
    }

    void settle(Set<UUID> changedSubjects) {
        if (!changedSubjects.isEmpty()) {
            lines.replaceAll(line -> line.given(changedSubjects));
        }
    }

    ImportRun.Counts counts() {
        return new ImportRun.Counts(
                families,
                count(Outcome.ADDED),
                count(Outcome.CHANGED),
                count(Outcome.UNCHANGED) + unseen,
                count(Outcome.DOUBTFUL),
                count(Outcome.BROKEN));
    }

    private long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
