package id.selaras.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void percentiles_are_read_from_the_sorted_times() {
        var run =
                new Run(LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).toArray(), 0, 10);
        assertThat(run.perSecond()).isEqualTo(10);
        assertThat(run.millis(0.5)).isEqualTo(51);
        assertThat(run.millis(0.99)).isEqualTo(100);
        assertThat(new Run(new long[0], 0, 1).millis(0.5)).isZero();
    }

    @Test
    void what_fails_is_counted_and_not_timed() throws Exception {
        var run = Run.measure(2, Duration.ofMillis(50), () -> new Operation.Session() {
            @Override
            public void run(long number) {
                if (number % 2 == 0) {
                    throw new IllegalStateException("every other one");
                }
            }

            @Override
            public void close() {}
        });
        assertThat(run.failures()).isPositive();
        assertThat(run.count()).isPositive();
    }

    @Test
    void a_command_line_is_understood_or_refused() {
        assertThat(Bench.Wanted.of(new String[] {"intake", "--connections", "32"}))
                .isEqualTo(new Bench.Wanted(32, 20));
        assertThat(Bench.Wanted.of(new String[] {"intake", "--connections"})).isNull();
        assertThat(Bench.Wanted.of(new String[] {"intake", "--connections", "0"}))
                .isNull();
        assertThat(Bench.Wanted.of(new String[] {})).isNull();
    }
}
