package id.selaras.proposal;

import java.util.Locale;

/** What the village's deliberation said of one proposal (keputusan musyawarah). */
public enum Decision {
    AGREED(ProposalAct.AGREE),
    /** With a reason, and an end of the proposal. */
    NOT_AGREED(ProposalAct.DISAGREE),
    /** Left for the next deliberation, with a reason. */
    POSTPONED(ProposalAct.POSTPONE);

    private final ProposalAct act;

    Decision(ProposalAct act) {
        this.act = act;
    }

    ProposalAct act() {
        return act;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
