package id.selaras.deliberation;

/** Why something is not done; its code is the end of a message key and may stand in an address. */
class DeliberationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final String NOT_YOURS = "not-yours";

    private final String code;

    DeliberationRefused(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
