package id.selaras.casework;

import id.selaras.directory.Urgency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inbox of an agency as a program sees it (rujukan masuk). */
public record InboxList(InboxTab tab, List<TabCount> counts, List<Entry> entries) {

    /** How many referrals lie in a compartment, and how many of them are late or run out today. */
    public record TabCount(InboxTab tab, long open, long late, long today) {

        static TabCount of(InboxTab tab, Stream<InboxStore.Count> states) {
            return states.reduce(
                    new TabCount(tab, 0, 0, 0),
                    (sum, state) -> new TabCount(
                            tab, sum.open + state.all(), sum.late + state.late(), sum.today + state.today()),
                    (one, other) -> one);
        }
    }

    /**
     * One referral, and what the agency may know of its case.
     *
     * @param words the citizen's own
     */
    public record Entry(
            Referral referral,
            String title,
            String words,
            String subjectName,
            @Nullable UUID subjectPerson,
            Urgency urgency) {

        /** Whether the agency has not opened it yet. */
        public boolean isUnread() {
            return referral.openedAt() == null && referral.state() == ReferralState.SENT;
        }

        @Override
        public String toString() {
            return "Entry[" + referral.id() + "]";
        }
    }
}
