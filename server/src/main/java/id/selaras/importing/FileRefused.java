package id.selaras.importing;

import java.util.List;

/** A file of which nothing can be read; carries what to tell the person. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    /** @param key {@code import.file.<key>} says what is wrong and what to do */
    FileRefused(String key, String... arguments) {
        super(key);
        this.key = "import.file." + key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
