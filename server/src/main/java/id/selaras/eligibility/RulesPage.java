package id.selaras.eligibility;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules of programmes as administrators meet them. */
public final class RulesPage {

    private RulesPage() {}

    /**
     * @param area name of the administrator's
     * @param version of the rules that hold there today
     * @param coming approved, from a day to come
     * @param done key of what was just done
     */
    public record Index(
            String area,
            String version,
            List<Row> holding,
            List<Row> coming,
            List<Row> drafts,
            Begin begin,
            @Nullable String done) {}

    /** @param whence who made it and since when it holds, or who saved it last */
    public record Row(String name, String code, String whence, String href) {}

    /** The form for a new programme. */
    public record Begin(
            Field code, Field name, Field owner, Field area, List<Option> areas, Field copy, List<Option> copies) {

        public List<Field> fields() {
            return List.of(code, name, owner, area, copy);
        }
    }

    /**
     * One programme.
     *
     * @param holds what holds today, in words; empty where nothing does
     * @param draft address of the draft that somebody is at work on
     */
    public record Programme(
            String code,
            String name,
            String holdsBy,
            List<RuleLines.Line> holds,
            List<Version> versions,
            @Nullable String draft,
            @Nullable String done,
            @Nullable String refused) {}

    /**
     * @param ends the form to end it; null where it has ended or is not the reader's
     * @param gone sentences of the version before that stand here no longer
     */
    public record Version(
            UUID id,
            String title,
            String holds,
            String wrote,
            List<RuleLines.Line> gone,
            List<RuleLines.Line> come,
            boolean isFirst,
            @Nullable Ending ends) {}

    public record Ending(Field day, Field reason) {}

    /**
     * A draft.
     *
     * @param ended key of how it ended; null while it is worked on
     * @param editor its forms; null once it has ended
     * @param wrong what could not be read of a file that was sent, by place
     */
    public record Draft(
            UUID id,
            String code,
            String title,
            String area,
            int revision,
            String saved,
            @Nullable String ended,
            List<RuleLines.Line> lines,
            List<ProblemLines.Line> problems,
            EditorPage.@Nullable Whole editor,
            Approving approving,
            Field file,
            List<RuleLines.Line> wrong,
            List<Saving> savings,
            @Nullable String done,
            @Nullable String refused) {}

    /** @param why key of a sentence why the reader may not approve; null where nothing stands in the way */
    public record Approving(Field day, @Nullable String why) {}

    public record Saving(int number, String words, boolean isLast) {}

    /**
     * Two saved at once.
     *
     * @param mine the refused rules as JSON, so that they can be put on top
     */
    public record Conflict(
            UUID id,
            String title,
            int revision,
            String theirs,
            List<RuleLines.Line> theirsGone,
            List<RuleLines.Line> theirsCome,
            List<RuleLines.Line> mineGone,
            List<RuleLines.Line> mineCome,
            String mine) {}
}
