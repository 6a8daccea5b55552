package id.selaras.practice.people;

/** Relation to the head of the family ({@code hubungan dengan kepala keluarga}), R22 and DTSEN codes. */
public enum Relation implements Coded {
    HEAD(1),
    SPOUSE(2),
    CHILD(3),
    CHILD_IN_LAW(4),
    GRANDCHILD(5),
    PARENT_OR_IN_LAW(6),
    SERVANT(7),
    OTHER(8);

    private final int code;

    Relation(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
