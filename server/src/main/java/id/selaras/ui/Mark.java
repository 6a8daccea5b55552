package id.selaras.ui;

/** A status that is drawn as a chip: word, shape, look. */
public sealed interface Mark
        permits ReferralMark, NeedMark, ProposalMark, DeliberationMark, PhoneMark, FitMark, AccessMark {

    Sign sign();

    default Shape shape() {
        return sign().shape();
    }

    default Look look() {
        return sign().look();
    }

    /** Key of its word in the message bundle. */
    default String key() {
        return sign().words() + Css.name((Enum<?>) this);
    }

    /**
     * How one is drawn.
     *
     * @param words what the keys of its family's words begin with
     */
    record Sign(String words, Shape shape, Look look) {}

    /** What the chip's edge and ground say again, after word and shape. */
    enum Look {
        PLAIN(""),
        WAIT(" state--wait"),
        ASK(" state--ask"),
        OK(" state--ok"),
        NO(" state--no"),
        MUTE(" state--mute"),
        LOCK(" state--lock");

        private final String modifier;

        Look(String modifier) {
            this.modifier = modifier;
        }

        public String css() {
            return "state" + modifier;
        }
    }
}
