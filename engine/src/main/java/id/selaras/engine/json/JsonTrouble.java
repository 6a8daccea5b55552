package id.selaras.engine.json;

/** A text that is no JSON. */
public final class JsonTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    JsonTrouble(int line, String message) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
