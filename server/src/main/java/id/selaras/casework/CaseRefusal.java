package id.selaras.casework;

import java.util.List;

/** Why an act can't be done, as the key of a sentence for the person who tried; nothing was changed. */
public final class CaseRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String NOT_YOURS = "refusal.not-your-turn";

    private final String key;
    private final transient List<Object> arguments;

    CaseRefusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** It is not this person's to do, whatever is written into the form. */
    boolean isAboutTheRole() {
        return key.equals(NOT_YOURS);
    }

    static CaseRefusal notYours() {
        return new CaseRefusal(NOT_YOURS);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
