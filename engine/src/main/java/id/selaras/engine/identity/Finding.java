package id.selaras.engine.identity;

import java.util.List;

/**
 * One thing a reader noticed, without words: a code and its arguments (Integer, String, LocalDate or Sex, see {@link FindingCode}).
 */
public record Finding(FindingCode code, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(FindingCode code, Object... arguments) {
        return new Finding(code, List.of(arguments));
    }

    /** Arguments may be birth dates, and findings end up in logs. */
    @Override
    public String toString() {
        return code.name();
    }
}
