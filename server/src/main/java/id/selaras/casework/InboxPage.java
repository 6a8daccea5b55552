package id.selaras.casework;

import id.selaras.casework.CasePage.ActForm;
import id.selaras.ui.ClockView;
import id.selaras.ui.Masked;
import id.selaras.ui.Option;
import id.selaras.ui.ReferralMark;
import id.selaras.ui.TimelineEntry;
import id.selaras.ui.Urgency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agency's inbox: its compartments, the list of one, and one referral opened.
 *
 * @param title how many wait for an answer
 * @param opened null while none is chosen
 * @param refusal sentence saying why the last act was not done
 */
public record InboxPage(
        String title,
        String lead,
        List<Tab> tabs,
        List<Line> lines,
        @Nullable Opened opened,
        @Nullable String refusal) {

    public InboxPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
    }

    public record Tab(String href, String label, long count, boolean current) {}

    /**
     * One referral in the list.
     *
     * @param unread not opened by the agency yet
     */
    public record Line(
            UUID id,
            String title,
            String who,
            @Nullable ClockView clock,
            ReferralMark mark,
            Urgency urgency,
            boolean unread,
            boolean current) {}

    /**
     * What the referral needs, and nothing more: no other cases, no income, no neighbours.
     *
     * @param safeContact how to reach the person of a restricted case without danger
     */
    public record Opened(
            UUID id,
            String title,
            String from,
            Urgency urgency,
            @Nullable String urgencyReason,
            ReferralMark mark,
            @Nullable String word,
            @Nullable ClockView clock,
            Asked asked,
            Subject subject,
            @Nullable String safeContact,
            List<Paper> papers,
            List<TimelineEntry> between,
            List<ActForm> acts,
            List<Option> outcomes) {}

    /**
     * What the sender wants.
     *
     * @param from the day from which the help is needed
     * @param basis where the time limit comes from
     */
    public record Asked(
            String what,
            @Nullable String programme,
            @Nullable String from,
            @Nullable String basis,
            String words) {}

    /** Whom it is about; the number is masked until the agency says what it needs it for. */
    public record Subject(
            String line,
            String place,
            @Nullable Masked nik,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Subject[…]";
        }
    }

    /** A paper shared with the agency. */
    public record Paper(String href, String name, String about) {}
}
