package id.selaras.benefit;

/** Why a need can't be recorded or moved, as the key of a sentence for the person who tried; nothing was changed. */
public final class NeedRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    NeedRefused(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
