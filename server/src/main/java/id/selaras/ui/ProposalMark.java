package id.selaras.ui;

/** The state of a proposed change to a fact (usulan). */
public enum ProposalMark implements Mark {
    PROPOSED(Shape.ARROW, Look.WAIT),
    CHECKED(Shape.OPENED, Look.WAIT),
    RETURNED(Shape.ASK, Look.ASK),
    APPLIED(Shape.TICK, Look.OK),
    DECLINED(Shape.CROSS_OCTAGON, Look.NO);

    private final Sign sign;

    ProposalMark(Shape shape, Look look) {
        sign = new Sign("proposal.", shape, look);
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
