package id.selaras.casework.papers;

/** Why a file is not kept, as the key of a sentence. */
public final class PaperRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    PaperRefused(String reason) {
        super(reason);
        this.key = "attachment.refused." + reason;
    }

    public String key() {
        return key;
    }
}
