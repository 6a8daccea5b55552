package id.selaras.access;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets only a few passwords be hashed at once; others wait their turn. Each hash takes 19 MiB and a core for a while, and a
 * thousand guesses sent together must not take the memory of everybody's work.
 */
final class QueuedPasswordEncoder implements PasswordEncoder {
    private final PasswordEncoder slow;
    private final Semaphore turns;

    QueuedPasswordEncoder(PasswordEncoder slow, int atOnce) {
        this.slow = slow;
        this.turns = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        turns.acquireUninterruptibly();
        try {
            return slow.encode(password);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        turns.acquireUninterruptibly();
        try {
            return slow.matches(password, hash);
        } finally {
            turns.release();
        }
    }
}
