package id.selaras.engine.eligibility;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a file of rules, and where.
 *
 * @param place {@code PKH, condition, all 2, where}; with its line where the text itself cannot be understood
 */
public record RuleProblem(String place, Kind kind, List<String> arguments) {

    public RuleProblem {
        arguments = List.copyOf(arguments);
    }

    /** The arguments in brackets stand in this order in {@link RuleProblem#arguments()}. */
    public enum Kind {
        /** [what the reader said] */
        NOT_JSON,
        /** [name of the field] */
        EMPTY,
        /** [name of the field]: not of the form that belongs there */
        UNREADABLE,
        /** [name of the field] */
        UNKNOWN_FIELD,
        /** [code] */
        TWICE,
        /** [fact] */
        UNKNOWN_FACT,
        /** [fact]: a member's, where no member is meant */
        FACT_OF_MEMBER,
        /** [fact]: its answers are codes, or numbers, or dates */
        WRONG_FORM,
        /** [fact]: by its codes here, by its number there */
        TWO_FORMS,
        /** [code, the codes there are] */
        UNKNOWN_CODE,
        /** [code] */
        RETIRED_CODE,
        /** [area] */
        UNREADABLE_AREA,
        /** [parameter] */
        UNKNOWN_PARAMETER,
        /** [parameter, day] */
        NO_VALUE,
        /** [programme] */
        UNKNOWN_PROGRAMME,
        /** [programme]: its rule asks, in the end, for its own answer */
        CIRCLE,
        /** Members of members, or the answer of a programme about one member. */
        NESTED,
        DIVIDES_BY_NOTHING,
        /** [amount]: every amount has a day since when it holds */
        AMOUNT_WITHOUT_DATE,
        NEGATIVE_AMOUNT,
        /** [from, until] */
        ENDS_BEFORE_IT_BEGINS,
        /** [from]: two values hold on one day */
        OVERLAP,
        NEVER,
        ALWAYS
    }

    public String key() {
        return "eligibility.problem." + kind.name().toLowerCase(Locale.ROOT);
    }
}
