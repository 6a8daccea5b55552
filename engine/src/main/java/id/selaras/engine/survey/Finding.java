package id.selaras.engine.survey;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is missing or does not agree.
 *
 * @param variable whose field to lead to
 * @param member which of the family's members, counted from 0; null where it is the family's
 */
public record Finding(
        Severity severity,
        Problem problem,
        String variable,
        @Nullable Integer member,
        List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong; the arguments in brackets stand in this order in {@link Finding#arguments()}. */
    public enum Problem {
        MISSING,
        /** [how many digits it has to have, as words: "11 / 12"] */
        WRONG_DIGITS,
        /** [what it has to exceed] */
        TOO_LITTLE,
        NO_NUMBER,
        NO_AMOUNT,
        NO_MEMBER,
        NO_HEAD,
        /** [how many] */
        SEVERAL_HEADS,
        COUPLE_OF_ONE_SEX,
        /** [members asked, members on the card] */
        MEMBERS_DIFFER
    }

    /** Key of its sentence in the message bundle. */
    public String key() {
        return "survey." + problem.name().toLowerCase(Locale.ROOT);
    }
}
