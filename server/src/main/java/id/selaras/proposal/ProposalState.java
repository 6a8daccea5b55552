package id.selaras.proposal;

import id.selaras.ui.Owner;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a proposal stands, and who owes the next step (status usulan). */
public enum ProposalState {
    PROPOSED(Owner.SUPERVISOR),
    /** The supervisor looked and leaves the word to the secretariat. */
    CHECKED(Owner.SECRETARIAT),
    /** Something is missing: a photo, a paper, a sentence. */
    RETURNED(Owner.VILLAGE),
    /** Right in itself. A change is applied in the same moment; a matter of the list waits for the deliberation. */
    ACCEPTED(Owner.VILLAGE),
    APPLIED(Owner.DONE),
    REFUSED(Owner.DONE),
    WITHDRAWN(Owner.DONE),
    ON_AGENDA(Owner.VILLAGE),
    /** The deliberation agreed. */
    DECIDED(Owner.SECRETARIAT),
    SENT(Owner.AGENCY),
    ANSWERED(Owner.DONE);

    private final Owner owner;

    ProposalState(Owner owner) {
        this.owner = owner;
    }

    public Owner owner() {
        return owner;
    }

    public boolean isOpen() {
        return owner != Owner.DONE;
    }

    /** Whether the registry may still become different by it. */
    boolean isUndecided() {
        return this == PROPOSED || this == CHECKED || this == RETURNED;
    }

    static List<String> open() {
        return Arrays.stream(values())
                .filter(ProposalState::isOpen)
                .map(Enum::name)
                .toList();
    }

    /** Key of its word in the message bundle. */
    public String key() {
        return "proposal.state." + name().toLowerCase(Locale.ROOT);
    }
}
