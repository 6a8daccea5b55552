package id.selaras.proposal;

import id.selaras.ui.FactSource;
import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Masked;
import id.selaras.ui.NextStep;
import id.selaras.ui.ProposalMark;
import id.selaras.ui.TimelineEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One proposal: old beside new, what bears it out, who else wants the same changed, and what the reader may do.
 *
 * @param covered whether it tells of health and stays closed until it is opened with a reason
 * @param outdated somebody else changed the same since it was proposed
 * @param problem why it could not be made as things stand now; null when it could
 * @param numbers new numbers that stay covered until they are opened with a reason
 * @param claim what is contested, and why
 * @param contester who contests; null for whoever may not know, too
 * @param decisionFile where the reader adds what the decision rests on; null where none is taken
 * @param refusal why the last act was not done
 */
public record ProposalPage(
        UUID id,
        int version,
        String title,
        Link family,
        String lead,
        ProposalMark mark,
        String word,
        NextStep next,
        List<Row> rows,
        boolean covered,
        boolean decided,
        boolean outdated,
        @Nullable String problem,
        List<Masked> numbers,
        @Nullable String claim,
        @Nullable String contester,
        @Nullable String reason,
        @Nullable Link caseLink,
        List<Paper> papers,
        @Nullable Field decisionFile,
        List<Other> others,
        List<TimelineEntry> history,
        List<Act> acts,
        FormPage.@Nullable OwnQuestion asksOwn,
        @Nullable String refusal) {

    public ProposalPage {
        rows = List.copyOf(rows);
        numbers = List.copyOf(numbers);
        papers = List.copyOf(papers);
        others = List.copyOf(others);
        history = List.copyOf(history);
        acts = List.copyOf(acts);
    }

    /**
     * Old beside new.
     *
     * @param source whence the old is known and how old it is
     */
    public record Row(
            String label,
            @Nullable String before,
            @Nullable String after,
            @Nullable FactSource source) {}

    /**
     * One photo or letter.
     *
     * @param picture whether it can be looked at on the page
     * @param decision whether the decision rests on it, not the proposal
     */
    public record Paper(String href, String name, boolean picture, String by, boolean decision) {}

    public List<Paper> evidence() {
        return papers.stream().filter(paper -> !paper.decision()).toList();
    }

    public List<Paper> decisions() {
        return papers.stream().filter(Paper::decision).toList();
    }

    /** Another proposal about the same. */
    public record Other(UUID id, String what, String since, ProposalMark mark, String word, List<Row> rows) {
        public Other {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What the reader may do.
     *
     * @param then what follows from pressing it
     * @param file for papers that answer what was asked; null where none are
     */
    public record Act(
            String act,
            UUID step,
            String label,
            String then,
            boolean needsReason,
            @Nullable String reasonLabel,
            @Nullable Field file,
            boolean first) {}
}
