package id.selaras.casework;

import java.util.List;

/** Why an act can't be done, as the key of a sentence for the person who tried; nothing was changed. */
public final class CaseRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    CaseRefusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
