package id.selaras.practice.people;

/** Marital status ({@code status perkawinan}). */
public enum MaritalStatus implements Coded {
    SINGLE(1),
    MARRIED(2),
    DIVORCED(3),
    WIDOWED(4);

    private final int code;

    MaritalStatus(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
