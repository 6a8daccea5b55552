package id.selaras.privacy;

import id.selaras.ui.ClockView;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pages of a person's rights, in words. */
public final class RightsPage {

    private RightsPage() {}

    /** All requests of the officer's area. */
    public record Listed(List<Line> waiting, List<Line> finished) {}

    /** @param clock null once it is finished */
    public record Line(
            String href,
            String name,
            String place,
            String asked,
            String state,
            @Nullable ClockView clock) {

        @Override
        public String toString() {
            return "Line[" + href + "]";
        }
    }

    /**
     * What one person may ask for.
     *
     * @param requestId of the form, so that it counts once
     * @param restricted since when use is suspended and why; null when it is not
     */
    public record Person(
            UUID id,
            @Nullable UUID familyId,
            String name,
            String place,
            UUID requestId,
            Identity identity,
            List<Line> earlier,
            @Nullable String restricted,
            Field reason) {

        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /** The questions of an identity check. */
    public record Identity(
            Field asker,
            List<Option> askers,
            Field name,
            Field result,
            List<Option> results,
            Field paper,
            List<Option> papers,
            Field note,
            Field refusal) {

        public List<Field> all() {
            return List.of(asker, name, result, paper, note, refusal);
        }
    }

    /**
     * One request.
     *
     * @param facts label and words of what was recorded
     * @param identity the questions that are still open; null once they were answered
     * @param readable whether the report may be handed out
     * @param delivered whether it was
     * @param propose address of the form that proposes to put the family's data right; null where there is none
     * @param correction what the person says is wrong; null while nobody was identified
     */
    public record Request(
            UUID id,
            UUID personId,
            String name,
            String state,
            @Nullable ClockView clock,
            List<Said> facts,
            @Nullable Identity identity,
            boolean readable,
            boolean delivered,
            @Nullable Field correction,
            @Nullable String propose,
            List<Said> corrections) {

        @Override
        public String toString() {
            return "Request[" + id + "]";
        }
    }

    /** @param href null when it leads nowhere */
    public record Said(String label, String words, @Nullable String href) {}
}
