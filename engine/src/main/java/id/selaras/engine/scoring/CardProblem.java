package id.selaras.engine.scoring;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a card, and where.
 *
 * @param place {@code question floor, option earth}
 */
public record CardProblem(String place, Kind kind, List<String> arguments) {

    public CardProblem {
        arguments = List.copyOf(arguments);
    }

    /** The arguments in brackets stand in this order in {@link CardProblem#arguments()}. */
    public enum Kind {
        /** [name of the field] */
        EMPTY,
        /** [name of the field]: not of the form that belongs there */
        UNREADABLE,
        TWICE,
        /** [variable] */
        UNKNOWN_VARIABLE,
        /** [code, the codes there are] */
        UNKNOWN_ANSWER,
        /** [variable]: its answers are numbers, or are none */
        WRONG_KIND,
        /** [code] nobody can come to it, because an earlier option takes it */
        UNREACHABLE,
        /** [what has no option] */
        UNCOVERED,
        /** [poverty line] */
        NO_POINTS,
        NEGATIVE_POINTS,
        /** [highest sum, end of the table] */
        SUM_BEYOND_TABLE,
        /** [from, to] */
        GAP,
        /** [from, to] */
        OVERLAP,
        BAD_LIKELIHOOD,
        NO_ROWS
    }

    public String key() {
        return "scorecard.problem." + kind.name().toLowerCase(Locale.ROOT);
    }
}
