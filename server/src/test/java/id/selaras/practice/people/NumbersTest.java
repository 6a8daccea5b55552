package id.selaras.practice.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Property(tries = 100)
    void a_womans_day_is_forty_higher_and_the_serial_is_nobodys(
            @ForAll @IntRange(min = 0, max = 40_000) int day, @ForAll Sex sex) {
        var date = LocalDate.of(1925, 1, 1).plusDays(day % 37_000);
        var nik = new Numbers().nik("330420", date, sex);
        var expected = date.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        assertThat(nik).startsWith("330420%02d".formatted(expected)).hasSize(16);
        assertThat(Integer.parseInt(nik.substring(12))).isBetween(9001, 9999);
    }

    @Test
    void when_a_day_is_used_up_the_next_subdistrict_registers() {
        var numbers = new Numbers();
        var seen = new HashSet<String>();
        for (var i = 0; i < 2_500; i++) {
            seen.add(numbers.nik("330420", LocalDate.of(1960, 1, 1), Sex.MALE));
        }
        assertThat(seen)
                .hasSize(2_500)
                .anyMatch(nik -> nik.startsWith("330401"))
                .anyMatch(nik -> nik.startsWith("330402"));
    }

    @Test
    void a_reserved_number_is_given_to_nobody_else() {
        var numbers = new Numbers();
        numbers.reserve(ThreadPeople.SUMIRAH_NIK);
        for (var i = 0; i < 999; i++) {
            assertThat(numbers.nik("330420", LocalDate.of(1968, 8, 11), Sex.FEMALE))
                    .isNotEqualTo(ThreadPeople.SUMIRAH_NIK);
        }
    }

    @Test
    void telephone_numbers_differ() {
        var numbers = new Numbers();
        var seen = new HashSet<String>();
        for (var i = 0; i < 50_000; i++) {
            seen.add(numbers.phone());
        }
        assertThat(seen).hasSize(50_000).allMatch(phone -> phone.matches("0849[0-9]{8}"));
    }

    @Test
    void old_spelling_is_that_of_before_1972() {
        assertThat(NameBook.oldSpelling("Sujono")).isEqualTo("Soedjono");
        assertThat(NameBook.oldSpelling("Sumirah")).isEqualTo("Soemirah");
        assertThat(NameBook.oldSpelling("Yusuf")).isEqualTo("Joesoef");
    }
}
