package id.selaras.ui;

/** The seven knots of the thread (benang), always in this order. */
public enum Knot {
    COMPLAINT(1),
    FACTS(2),
    PROGRAMME(3),
    REFERRAL(4),
    OUTCOME(5),
    DATA(6),
    CITIZEN_YES(7);

    private final int position;

    Knot(int position) {
        this.position = position;
    }

    /** One to seven. */
    public int position() {
        return position;
    }

    public String key() {
        return "knot." + Css.name(this);
    }
}
