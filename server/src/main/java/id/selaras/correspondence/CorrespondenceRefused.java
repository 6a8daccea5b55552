package id.selaras.correspondence;

import java.util.List;

/** Why something is not done with a letter; the code is the end of a message key and may stand in an address. */
final class CorrespondenceRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final String NOT_YOURS = "not-yours";

    private final String code;
    private final transient List<Object> arguments;

    CorrespondenceRefused(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    String key() {
        return "correspondence.refused." + code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    boolean isAboutTheRole() {
        return code.equals(NOT_YOURS);
    }
}
