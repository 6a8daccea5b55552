package id.selaras.ui;

/** The state of a proposed change to a fact (usulan). */
public enum ProposalMark implements Mark {
    PROPOSED(Shape.ARROW, Look.WAIT),
    CHECKED(Shape.OPENED, Look.WAIT),
    RETURNED(Shape.ASK, Look.ASK),
    APPLIED(Shape.TICK, Look.OK),
    DECLINED(Shape.CROSS_OCTAGON, Look.NO);

    private final Shape shape;
    private final Look look;

    ProposalMark(Shape shape, Look look) {
        this.shape = shape;
        this.look = look;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public String key() {
        return "proposal." + Css.name(this);
    }
}
