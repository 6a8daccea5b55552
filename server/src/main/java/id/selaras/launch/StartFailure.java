package id.selaras.launch;

import org.jspecify.annotations.Nullable;

/** Why the program can't start or go on, as one clear sentence for the person at the terminal. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
