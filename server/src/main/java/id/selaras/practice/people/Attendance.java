package id.selaras.practice.people;

/** Whether the person goes to school ({@code partisipasi sekolah}), R22 codes. */
public enum Attendance implements Coded {
    NEVER(1),
    ATTENDING(2),
    NO_LONGER(3);

    private final int code;

    Attendance(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
