package id.selaras.casework;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The compartments of an agency's inbox, by what a referral waits for (rujukan masuk). */
public enum InboxTab {
    WAITING("menunggu", ReferralState.SENT, ReferralState.RECEIVED),
    ASKED("ditanya", ReferralState.NEEDS_INFORMATION),
    WAITING_LIST("antre", ReferralState.WAITING_LIST),
    IN_SERVICE("dilayani", ReferralState.ACCEPTED, ReferralState.IN_SERVICE),
    REPORTED("dilaporkan", ReferralState.OUTCOME_REPORTED),
    ENDED(
            "selesai",
            ReferralState.CONFIRMED,
            ReferralState.DECLINED,
            ReferralState.WITHDRAWN,
            ReferralState.EXPIRED,
            ReferralState.DRAFTED);

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<ReferralState> states;

    InboxTab(String code, ReferralState... states) {
        this.code = code;
        this.states = List.of(states);
    }

    /** As it stands in the address. */
    public String code() {
        return code;
    }

    public List<ReferralState> states() {
        return states;
    }

    static InboxTab of(ReferralState state) {
        return Arrays.stream(values())
                .filter(tab -> tab.states.contains(state))
                .findFirst()
                .orElseThrow();
    }

    static InboxTab chosen(@Nullable String code) {
        return Arrays.stream(values())
                .filter(tab -> tab.code.equals(code))
                .findFirst()
                .orElse(WAITING);
    }

    /** Whether the agency's clock runs here. */
    public boolean hasClock() {
        return this != REPORTED && this != ENDED;
    }
}
