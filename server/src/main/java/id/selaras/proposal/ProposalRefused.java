package id.selaras.proposal;

import java.util.List;

/** Why something can't be done to a proposal, as the key of a sentence for the person who tried; nothing was changed. */
public final class ProposalRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final String NOT_YOURS = "proposal.refused.not-yours";
    static final String SAY_WHETHER_OWN = "proposal.refused.say-whether-own";

    private final String key;
    private final transient List<Object> arguments;

    ProposalRefused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** It is not this person's to do, whatever is written into the form. */
    boolean isAboutTheRole() {
        return key.equals(NOT_YOURS);
    }

    /** A file that came along can't be kept. */
    boolean isAboutThePaper() {
        return key.startsWith("attachment.refused.");
    }

    /** The officer is asked whether the family is the own. */
    boolean asksOwn() {
        return key.equals(SAY_WHETHER_OWN);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
