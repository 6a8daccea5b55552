package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class QueuedPasswordEncoderTest {

    @Test
    void only_as_many_passwords_are_hashed_at_once_as_there_are_turns_and_all_are_in_the_end() throws Exception {
        var slow = new Counting();
        var encoder = new QueuedPasswordEncoder(slow, 2);
        try (var guests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var guest = 0; guest < 50; guest++) {
                guests.submit(() -> encoder.matches("sandi", "hash"));
            }
            slow.twoAreIn.await();
            slow.goOn.countDown();
        }
        assertThat(slow.most.get()).isEqualTo(2);
        assertThat(slow.done.get()).isEqualTo(50);
    }

    private static final class Counting implements PasswordEncoder {
        private final CountDownLatch twoAreIn = new CountDownLatch(2);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();

        @Override
        public String encode(@Nullable CharSequence password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            twoAreIn.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            now.decrementAndGet();
            done.incrementAndGet();
            return true;
        }
    }
}
