package id.selaras.correspondence;

import id.selaras.ui.Field;
import id.selaras.ui.TimelineEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One letter as a page: how far it is, its text, and what the reader may do.
 *
 * @param next who is to act, or what the state means
 * @param warning what stands in the way of the next step
 * @param acts the reader may do, in the order of their buttons
 * @param scan where the signed paper is to be had
 * @param refused why the last act was not done
 */
public record LetterPage(
        UUID id,
        UUID caseId,
        int version,
        String name,
        String kind,
        String purpose,
        String state,
        String next,
        @Nullable String number,
        @Nullable String reason,
        @Nullable String warning,
        List<TimelineEntry> history,
        List<LetterPaper.Block> blocks,
        String recipient,
        boolean editable,
        Field to,
        Field body,
        List<LetterAct> acts,
        boolean wantsScan,
        boolean hasFile,
        @Nullable String scan,
        @Nullable String refused) {

    @Override
    public String toString() {
        return "LetterPage[" + id + "]";
    }
}
