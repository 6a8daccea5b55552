package id.selaras.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "Soeharto, Suharto",
        "Djoko, Joko",
        "Achmad, Ahmad",
        "Akhmad, Ahmad",
        "Joesoef, Yusuf",
        "Machmoed, Mahmud",
        "Noer, Nur",
        "Noor, Nur",
        "Noerul, Nurul",
        "Sitti, Siti",
        "Srie, Sri",
        "Sjarief, Syarif",
        "Syarif, Sarip",
        "Hassan, Hasan",
        "Yati, Jati",
        "Tjokro, Cokro",
        "Njoman, Nyoman",
        "Fahmi, Pahmi",
        "Zaenal, Zainal",
        "Fatimah, Fatima",
        "Dhani, Dani",
        "Fathur, Fatur",
        "Shinta, Sinta",
        "Christina, Kristina",
        "Qodir, Kodir",
        "Supriyanto, Suprianto",
        "Rudy, Rudi",
        "Stephanus, Stefanus",
        "Khoirul, Choirul"
    })
    void spellings_of_one_name_come_out_alike(String one, String other) {
        assertThat(NameSkeleton.of(one)).isEqualTo(NameSkeleton.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Muhammad",
                "Muhamad",
                "Mohamad",
                "Mohammad",
                "Mochamad",
                "Mochammad",
                "Moehammad",
                "Muhammed",
                "Mokhamad",
                "Moh",
                "Moch",
                "Mohd",
                "Muh",
                "Muhd",
                "Mhd",
                "Moechamad"
            })
    void all_spellings_of_muhammad_are_one(String spelling) {
        assertThat(NameSkeleton.of(spelling)).isEqualTo("muhamad");
    }

    @ParameterizedTest
    @CsvSource({"Budi, Dudi", "Sari, Sri", "Kasim, Kasiyem", "Yanti, Yanto", "Umar, Amar"})
    void different_names_stay_different(String one, String other) {
        assertThat(NameSkeleton.of(one)).isNotEqualTo(NameSkeleton.of(other));
    }

    @Property(tries = 5000)
    void a_skeleton_is_its_own_skeleton_and_blind_to_case(@ForAll("words") String word) {
        var skeleton = NameSkeleton.of(word);
        assertThat(skeleton).isNotEmpty().hasSizeLessThanOrEqualTo(40);
        assertThat(NameSkeleton.of(skeleton)).isEqualTo(skeleton);
        assertThat(NameSkeleton.of(word.toUpperCase(Locale.ROOT))).isEqualTo(skeleton);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
    }
}
