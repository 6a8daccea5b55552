package id.selaras.letter;

/** Why a paper is not made, as the key of a sentence. */
public final class PaperNotMade extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    PaperNotMade(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
