package id.selaras.benefit;

/** Why a recipient list can't be taken, recorded or taken back, as the key of a sentence; nothing was written. */
final class RecipientRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    RecipientRefused(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
