package id.selaras.ui;

/** How old a fact is against the limit of its kind: three bars fresh, two ageing, one stale, none contested. */
public enum FactAge {
    CONTESTED(0),
    STALE(1),
    AGEING(2),
    FRESH(3);

    private final int bars;

    FactAge(int bars) {
        this.bars = bars;
    }

    public String css() {
        return "age age--" + bars;
    }

    public boolean speaksUp() {
        return this == STALE || this == CONTESTED;
    }

    public String key() {
        return "age." + Css.name(this);
    }
}
