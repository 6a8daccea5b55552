package id.selaras.access;

/** An act on an officer that the administrator may not do; the reason can be told to the person. */
public class ActRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    ActRefused(Refusal refusal) {
        super("refused: " + refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
