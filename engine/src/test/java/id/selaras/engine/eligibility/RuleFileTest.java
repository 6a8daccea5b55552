package id.selaras.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RuleFileTest {

    @Property(tries = 300)
    void a_book_of_rules_is_read_as_it_was_written(@ForAll long seed) {
        var book = new Invented(seed).book(3);
        var written = RuleWriter.write(book);
        var reading = RuleReader.read(written);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.book()).isEqualTo(book);
        assertThat(RuleWriter.write(Objects.requireNonNull(reading.book()))).isEqualTo(written);
    }

    @Property(tries = 300)
    void every_condition_can_say_itself(@ForAll long seed) {
        var chance = new Invented(seed);
        var saying = new Sayings(chance.book(1), Invented.DAY).of(chance.family(3));
        assertThat(saying.key()).startsWith("eligibility.says.");
    }
}
