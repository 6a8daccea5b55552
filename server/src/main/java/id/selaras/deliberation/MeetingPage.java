package id.selaras.deliberation;

import id.selaras.ui.DeliberationMark;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting: agenda, attendance, decisions, papers, and what became of each line.
 *
 * @param leftOut how many families the agenda leaves out, in a sentence; null where it leaves out none
 */
public record MeetingPage(
        UUID id,
        String title,
        String village,
        String lead,
        String heldOn,
        DeliberationMark mark,
        May may,
        Fields fields,
        List<Seat> seats,
        List<Item> items,
        @Nullable String leftOut,
        List<Option> decisions,
        List<Option> marks,
        List<Sheet> papers,
        String backHref,
        @Nullable Notice notice,
        List<Field> wrong) {

    public MeetingPage {
        seats = List.copyOf(seats);
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        marks = List.copyOf(marks);
        papers = List.copyOf(papers);
        wrong = List.copyOf(wrong);
    }

    public String href() {
        return "/musyawarah/" + id;
    }

    /** What the reader may do now. */
    public record May(boolean record, boolean send, boolean verify) {}

    /** The head of the record. */
    public record Fields(Field day, Field place, Field chair, Field notes) {}

    /** One line of the attendance, filled or empty. */
    public record Seat(int no, String name, String role, String mark, String markWord) {}

    /** A paper of the meeting. */
    public record Sheet(String href, String words, String number) {}

    /**
     * One family.
     *
     * @param decision code as chosen; empty when none is
     * @param fate what became of the line: verification, typing, the ministry's answer
     */
    public record Item(
            UUID id,
            int no,
            String head,
            String cardNo,
            String where,
            String familyHref,
            String kind,
            String words,
            @Nullable String decile,
            String decision,
            String decisionWord,
            String reason,
            @Nullable String error,
            String check,
            String checkReason,
            List<String> fate) {

        public Item {
            fate = List.copyOf(fate);
        }

        public boolean agreed() {
            return "agreed".equals(decision);
        }
    }
}
