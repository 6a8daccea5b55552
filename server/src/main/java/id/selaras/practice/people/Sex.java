package id.selaras.practice.people;

/** Sex as printed on the card ({@code jenis kelamin}). */
public enum Sex implements Coded {
    MALE(1),
    FEMALE(2);

    private final int code;

    Sex(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
