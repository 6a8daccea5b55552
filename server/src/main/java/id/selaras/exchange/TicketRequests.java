package id.selaras.exchange;

import id.selaras.exchange.CaseRequests.Opinion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What programs send for a citizen who holds ticket and PIN. */
final class TicketRequests {

    private TicketRequests() {}

    record LookRequest(
            @Longest(20) String ticket, @Longest(12) String pin) {

        @Override
        public String toString() {
            return "LookRequest[…]";
        }
    }

    /**
     * The citizen's answer.
     *
     * @param version of the case as the citizen was shown it; a case moved since is a conflict
     * @param received whether the help arrived
     * @param note what is not right, in the citizen's words; needed for a no
     */
    record AnswerRequest(
            @Nullable UUID id,
            @Longest(20) String ticket,
            @Longest(12) String pin,
            int version,
            Boolean received,
            @Nullable Opinion opinion,
            @Longest(2000) @Nullable String note) {

        @Override
        public String toString() {
            return "AnswerRequest[…]";
        }
    }
}
