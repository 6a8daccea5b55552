package id.selaras.proposal;

import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a proposal.
 *
 * @param request of a person who asked to have the own data put right
 * @param kind code of what was chosen; null while it is being chosen
 * @param papers of the case, to be ticked as evidence; {@code chosen} are ticked already
 * @param id of the proposal to be, so that the form sent twice is one
 * @param asksOwn whether the officer must say first if this is the own family
 * @param refusal why it was not kept; null when nothing was refused
 */
public record FormPage(
        String title,
        String lead,
        String action,
        @Nullable UUID request,
        Link back,
        @Nullable String kind,
        List<Option> kinds,
        List<Question> questions,
        List<Option> papers,
        List<String> chosen,
        UUID id,
        Field file,
        Findings findings,
        List<Draft> drafts,
        @Nullable OwnQuestion asksOwn,
        @Nullable String refusal) {

    public FormPage {
        kinds = List.copyOf(kinds);
        questions = List.copyOf(questions);
        papers = List.copyOf(papers);
        chosen = List.copyOf(chosen);
        drafts = List.copyOf(drafts);
    }

    /**
     * What the edit checks say.
     *
     * @param doubts sentences that hold the form back until they are confirmed
     * @param confirmation what is sent back to confirm them
     * @param gaps sentences about what is empty and may be
     * @param blocked whether an error holds the form back; it can be kept as a draft
     */
    public record Findings(List<String> doubts, String confirmation, List<String> gaps, boolean blocked) {
        public Findings {
            doubts = List.copyOf(doubts);
            gaps = List.copyOf(gaps);
        }
    }

    /** A form of the reader's own that was not sent yet. */
    public record Draft(UUID id, String kind, String what, String saved, String href) {}

    /** Whether a family is the officer's own; the answer leads back to the page it was asked on. */
    public record OwnQuestion(UUID family, String back) {}

    public List<Field> fields() {
        return Stream.concat(questions.stream().map(Question::field), Stream.of(file))
                .toList();
    }
}
