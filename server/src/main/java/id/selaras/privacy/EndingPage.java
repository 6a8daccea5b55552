package id.selaras.privacy;

import id.selaras.ui.Field;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ending what ran out, in words. */
public final class EndingPage {

    private EndingPage() {}

    /** What would end, by kind, and what is kept and why. */
    public record Overview(List<Line> lines, List<Kept> kept, boolean any) {}

    /**
     * @param ending what happens, and from before which day
     * @param many how many
     * @param samples a few of them by village and month; empty when there are none
     */
    public record Line(String kind, String ending, String many, String samples) {}

    public record Kept(String kind, String why, String where) {}

    /**
     * Before anything is ordered.
     *
     * @param id of the run to be, so that the form counts once
     * @param waiting address of a run that waits or works already
     * @param refusal why nothing was proposed
     */
    public record Preview(
            @Nullable Overview overview,
            UUID id,
            Field reason,
            @Nullable String waiting,
            @Nullable String refusal) {}

    /**
     * One run.
     *
     * @param facts label and words of who ordered what and why
     * @param overview as things stand; null once it is confirmed
     * @param done what was ended so far
     * @param mayConfirm whether the reader is the second person
     */
    public record Run(
            UUID id,
            String state,
            List<RightsPage.Said> facts,
            @Nullable Overview overview,
            List<RightsPage.Said> done,
            boolean waits,
            boolean mayConfirm,
            boolean works) {}
}
