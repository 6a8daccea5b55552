package id.selaras.administration;

/** A file that is not a sheet; carries the key of what to tell the person. */
class SheetUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    SheetUnreadable(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
