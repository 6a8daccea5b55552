package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.TickingClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressLimitsTest {
    private final TickingClock clock = new TickingClock(Instant.parse("2026-11-24T01:00:00Z"));
    private final AddressLimits limits = new SignInLimits(clock, 5, 100);

    @Test
    void an_address_has_its_share_and_gets_it_back_evenly() {
        assertThat(admitted("203.0.113.7", 20)).isEqualTo(5);
        clock.forward(Duration.ofSeconds(24));
        assertThat(admitted("203.0.113.7", 20)).isEqualTo(2);
    }

    @Test
    void one_address_takes_nothing_from_another() {
        admitted("203.0.113.7", 20);
        assertThat(admitted("203.0.113.8", 20)).isEqualTo(5);
    }

    @Test
    void the_addresses_of_one_network_count_as_one() {
        admitted("2001:db8:1:2::1", 20);
        assertThat(admitted("2001:db8:1:2:ffff::9", 20)).isZero();
        assertThat(admitted("2001:db8:1:3::1", 20)).isEqualTo(5);
    }

    @Test
    void many_addresses_together_have_the_share_of_the_site() {
        var sum = 0;
        for (var last = 1; last < 200; last++) {
            sum += admitted("198.51.100." + last, 5);
        }
        assertThat(sum).isEqualTo(100);
    }

    @Test
    void this_machine_itself_has_the_share_of_the_site() {
        assertThat(admitted("127.0.0.1", 150)).isEqualTo(100);
    }

    @Test
    void more_addresses_than_are_remembered_fill_no_memory_and_lift_no_limit() {
        var wide = new SignInLimits(clock, 1, 1_000_000);
        for (var number = 0; number < 30_000; number++) {
            wide.admits("10." + number / 65_536 + "." + number / 256 % 256 + "." + number % 256);
        }
        assertThat(wide.remembered()).isEqualTo(10_000);
        assertThat(wide.admits("10.0.117.47")).isFalse();
    }

    private int admitted(String address, int asks) {
        var admitted = 0;
        for (var ask = 0; ask < asks; ask++) {
            admitted += limits.admits(address) ? 1 : 0;
        }
        return admitted;
    }
}
