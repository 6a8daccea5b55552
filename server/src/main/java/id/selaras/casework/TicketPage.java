package id.selaras.casework;

import id.selaras.ui.Field;
import id.selaras.ui.JourneyStep;
import id.selaras.ui.Option;
import id.selaras.ui.TurnView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public status of a report, in words.
 *
 * @param title what it is about, no more than the kind of help
 * @param notice what just happened, above all else
 * @param next who owes the next step by when
 * @param question null when the citizen owes no answer
 * @param contact whom to ask, one line each
 */
public record TicketPage(
        String ticket,
        String title,
        @Nullable String notice,
        TurnView turn,
        List<String> next,
        @Nullable Question question,
        List<JourneyStep> journey,
        List<String> contact) {

    /**
     * The yes or no the citizen is asked for. Ticket and PIN go back and forth in the form: a citizen has no session.
     *
     * @param step id of the step the answer makes
     * @param wordsOpen whether the part for "not yet" is unfolded
     */
    public record Question(
            String text,
            @Nullable String until,
            String ticket,
            String pin,
            UUID step,
            int version,
            Field opinion,
            List<Option> opinions,
            Field words,
            boolean wordsOpen) {

        @Override
        public String toString() {
            return "Question[…]";
        }
    }
}
