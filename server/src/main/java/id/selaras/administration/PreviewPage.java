package id.selaras.administration;

import java.util.List;
import java.util.UUID;

/**
 * What a sheet would do.
 *
 * @param moved whether it would now do something else than what was looked at
 * @param hidden rows beyond those shown
 */
public record PreviewPage(
        Frame frame,
        UUID id,
        String fileName,
        Counts counts,
        List<Line> lines,
        int hidden,
        String digest,
        boolean moved) {

    public record Counts(int added, int changed, int unchanged, int broken) {
        public int toApply() {
            return added + changed;
        }
    }

    /** One row: remarks stand beside the cell they are about. */
    public record Line(int number, RowOutcome outcome, String kind, String what, List<Remark> remarks) {}

    /** @param cell the cell in words, empty when the remark is about what changes */
    public record Remark(String cell, String words) {}
}
