package id.selaras.practice.people;

/** Highest education as on the family card ({@code pendidikan}), Dukcapil codes. */
public enum Education implements Coded {
    NO_SCHOOL(1),
    PRIMARY_UNFINISHED(2),
    PRIMARY(3),
    LOWER_SECONDARY(4),
    UPPER_SECONDARY(5),
    DIPLOMA_1_2(6),
    DIPLOMA_3(7),
    BACHELOR(8),
    MASTER(9);

    private final int code;

    Education(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
