package id.selaras.engine.identity;

import static id.selaras.engine.identity.Readings.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(IdentityArbitraries.class)
class NameSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "Siti Aminah, Siti Aminah, 1.00, 1.00",
        "Siti Aminah, Aminah Siti, 1.00, 1.00",
        "Soeharto, Suharto, 0.95, 0.99",
        "Moch. Djoko, Muhammad Joko, 0.95, 0.99",
        "Siti Aminah, Siti Aminnah, 0.97, 0.99",
        "Siti Aminah, Siti Amniah, 0.70, 0.90",
        "Sitiaminah, Siti Aminah, 0.90, 0.96",
        "Aminah, Siti Aminah, 0.85, 0.95",
        "Supri, Supriyanto, 0.75, 0.92",
        "A. Yani, Ahmad Yani, 0.80, 0.95",
        "Sudarma, I Wayan Sudarma, 0.80, 0.90",
        "Ahmad bin Hasan, Ahmad Hasan, 1.00, 1.00",
        "Supardi / Pardi, Pardi, 1.00, 1.00",
        "Siti Aminah, Siti Rohmah, 0.20, 0.50",
        "Budi Santoso, Sri Rahayu, 0.00, 0.10"
    })
    void likeness_lies_where_a_person_would_put_it(String one, String other, double least, double most) {
        assertThat(NameSimilarity.score(name(one), name(other))).isBetween(least, most);
    }

    @Test
    void the_exact_spelling_comes_before_the_same_sound_and_that_before_a_slip() {
        var asked = name("Suharto");
        var exact = NameSimilarity.score(asked, name("Suharto"));
        var sound = NameSimilarity.score(asked, name("Soeharto"));
        var slip = NameSimilarity.score(asked, name("Suhatro"));
        assertThat(exact).isGreaterThan(sound);
        assertThat(sound).isGreaterThan(slip);
    }

    @Test
    void a_word_everybody_bears_is_weaker_evidence_than_a_rare_one() {
        var asked = name("Siti Ngatminah");
        assertThat(NameSimilarity.score(asked, name("Ngatminah Sri")))
                .isGreaterThan(NameSimilarity.score(asked, name("Siti Rahayu")));
    }

    @Test
    void two_letters_that_differ_are_two_names() {
        assertThat(NameSimilarity.wordScore("lu", "lo")).isZero();
        assertThat(NameSimilarity.wordScore("lu", "l")).isZero();
    }

    @Property
    void it_lies_between_nought_and_one_and_works_both_ways(@ForAll PersonName one, @ForAll PersonName other) {
        var score = NameSimilarity.score(one, other);
        assertThat(score).isBetween(0.0, 1.0);
        assertThat(NameSimilarity.score(other, one)).isCloseTo(score, within(1e-9));
    }

    @Property
    void a_name_is_wholly_like_itself(@ForAll PersonName name) {
        assertThat(NameSimilarity.score(name, name)).isCloseTo(1.0, within(1e-9));
    }
}
