package id.selaras.engine.identity;

import static id.selaras.engine.identity.Readings.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(IdentityArbitraries.class)
@Domain(DomainContext.Global.class)
class NameKeysTest {

    @Test
    void stored_keys_keep_their_values() {
        assertThat(NameKeys.word("siti")).isEqualTo(-1841791148);
        assertThat(NameKeys.word("née")).isEqualTo(1688547607);
        assertThat(NameKeys.pair("siti", "amina")).isEqualTo(586684227);
        assertThat(NameKeys.withInitial("siti", "amina")).isEqualTo(-653457224);
        assertThat(NameKeys.whole(List.of("siti", "amina"))).isEqualTo(1811389224);
    }

    @Test
    void a_name_of_two_words_has_its_words_their_pair_their_initials_and_the_whole() {
        assertThat(NameKeys.of(name("Hj. Siti Aminah")))
                .containsExactlyInAnyOrder(
                        NameKeys.word("siti"),
                        NameKeys.word("amina"),
                        NameKeys.pair("amina", "siti"),
                        NameKeys.withInitial("siti", "amina"),
                        NameKeys.withInitial("amina", "siti"),
                        NameKeys.whole(List.of("amina", "siti")));
    }

    @Test
    void an_initial_finds_the_full_name_and_makes_no_word_of_its_own() {
        assertThat(NameKeys.of(name("Siti A.")))
                .contains(NameKeys.withInitial("siti", "amina"))
                .doesNotContain(NameKeys.word("a"));
        assertThat(NameKeys.of(name("Siti Aminah"))).contains(NameKeys.withInitial("siti", "a"));
    }

    @Test
    void a_person_is_found_with_and_without_the_father_by_alias_and_without_a_particle() {
        assertThat(NameKeys.of(name("Ahmad bin Hasan"))).contains(NameKeys.of(name("Ahmad Hasan")));
        assertThat(NameKeys.of(name("Supardi / Pardi"))).contains(NameKeys.of(name("Pardi")));
        assertThat(NameKeys.of(name("I Wayan Sudarma"))).isEqualTo(NameKeys.of(name("Wayan Sudarma")));
    }

    @Test
    void words_written_as_one_lead_to_the_pair() {
        assertThat(NameKeys.splits(NameSkeleton.of("Sitiaminah"))).contains(NameKeys.pair("siti", "amina"));
    }

    @Property
    void order_and_old_spelling_do_not_matter(@ForAll PersonName name) {
        var reversed = name.skeletons().reversed();
        assertThat(NameKeys.whole(reversed)).isEqualTo(NameKeys.whole(name.skeletons()));
        assertThat(NameKeys.of(name("Soeharto Djoko"))).isEqualTo(NameKeys.of(name("joko suharto")));
    }

    @Property
    void keys_are_sorted_and_distinct(@ForAll PersonName name) {
        var keys = NameKeys.of(name);
        assertThat(IntStream.of(keys).distinct().sorted().toArray()).isEqualTo(keys);
    }

    @Property
    void one_slip_of_the_finger_leaves_a_common_deletion_key(
            @ForAll("skeletons") String word,
            @ForAll @IntRange(max = 11) int place,
            @ForAll @IntRange(max = 3) int slip) {
        var at = place % word.length();
        var mistyped = new StringBuilder(word);
        switch (slip) {
            case 0 -> mistyped.deleteCharAt(at);
            case 1 -> mistyped.insert(at, 'q');
            case 2 -> mistyped.setCharAt(at, 'q');
            default ->
                mistyped.insert(at == 0 ? 1 : at - 1, mistyped.charAt(at)).deleteCharAt(at == 0 ? 0 : at + 1);
        }
        var known = Arrays.stream(NameKeys.deletions(word)).boxed().toList();
        assertThat(NameKeys.deletions(mistyped.toString()))
                .satisfies(keys -> assertThat(IntStream.of(keys).boxed()).anyMatch(known::contains));
    }

    @Provide
    Arbitrary<String> skeletons() {
        return Arbitraries.strings().withCharRange('a', 'p').ofMinLength(2).ofMaxLength(12);
    }
}
