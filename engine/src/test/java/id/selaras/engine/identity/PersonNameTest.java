package id.selaras.engine.identity;

import static id.selaras.engine.identity.Readings.assertAbsent;
import static id.selaras.engine.identity.Readings.assertNoticed;
import static id.selaras.engine.identity.Readings.assertUnreadable;
import static id.selaras.engine.identity.Readings.name;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(IdentityArbitraries.class)
class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  siti   aminah |SITI AMINAH",
                "Ma'ruf Amin|MARUF AMIN",
                "René d’Hondt|RENE DHONDT",
                "Abd.Rahman|ABD RAHMAN",
                "Ath-Thariq|ATH THARIQ",
                "Supriyanto|SUPRIYANTO"
            })
    void it_is_compared_in_upper_case_without_accents_quotes_and_dots(String written, String normalised) {
        assertThat(name(written).normalised()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H. Sumarno|SUMARNO",
                "Hj. Siti Aminah|SITI AMINAH",
                "Siti Aminah, Hj.|SITI AMINAH",
                "Drs. H. Budi Santoso, S.H., M.Si|BUDI SANTOSO",
                "Budi Santoso SE|BUDI SANTOSO",
                "Rahayu S.Pd|RAHAYU",
                "Rahayu S. Pd|RAHAYU",
                "Rr. Retno|RETNO",
                "Pak Karto|KARTO",
                "KH. Ahmad Dahlan|AHMAD DAHLAN",
                "Tengku Rizal|RIZAL",
                "Suparman (Alm)|SUPARMAN",
                "Alm. Suparman|SUPARMAN",
                "Bu Dr. Ratna, M.A|RATNA"
            })
    void titles_and_degrees_are_no_part_of_the_name(String written, String normalised) {
        assertThat(name(written).normalised()).isEqualTo(normalised);
        assertThat(name(written).aliases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HAJI",
                "GUS",
                "ANDI",
                "SE",
                "DAENG",
                "BIN",
                "NI",
                "ST AMINAH",
                "I WAYAN SUDARMA",
                "CUT MEUTIA",
                "NI LUH AYU"
            })
    void what_is_a_name_in_its_place_stays(String written) {
        assertThat(name(written).normalised()).isEqualTo(written);
    }

    @Test
    void balinese_and_acehnese_beginnings_are_kept_and_marked() {
        assertThat(name("I Wayan Sudarma").tokens().getFirst().kind()).isEqualTo(NameToken.Kind.PARTICLE);
        assertThat(name("Teuku Umar").tokens().getFirst().kind()).isEqualTo(NameToken.Kind.HONORIFIC);
        assertThat(name("Sri A").tokens().getLast().kind()).isEqualTo(NameToken.Kind.INITIAL);
        assertThat(name("Luh").tokens().getFirst().kind()).isEqualTo(NameToken.Kind.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ahmad bin H. Hasan", "AHMAD BT HASAN", "Ahmad b. Hasan", "H. Ahmad binti Hasan, S.Pd"})
    void the_father_is_told_apart(String written) {
        var name = name(written);
        assertThat(name.normalised()).isEqualTo("AHMAD");
        assertThat(name.father()).isNotNull().extracting(PersonName::normalised).isEqualTo("HASAN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Supardi / Pardi",
                "Supardi alias Pardi",
                "Supardi (Pardi)",
                "Supardi @ Pardi",
                "Supardi a.k.a Pardi"
            })
    void an_alias_is_told_apart(String written) {
        var name = name(written);
        assertThat(name.normalised()).isEqualTo("SUPARDI");
        assertThat(name.aliases()).extracting(PersonName::normalised).containsExactly("PARDI");
    }

    @Test
    void abbreviations_sound_like_what_they_stand_for() {
        assertThat(name("M. Yusuf").skeletons())
                .isEqualTo(name("Muhammad Joesoef").skeletons());
        assertThat(name("Abd. Rahman").skeletons())
                .isEqualTo(name("Abdoel Rachman").skeletons());
        assertThat(name("St. Nr. Hasanah").skeletons())
                .isEqualTo(name("Sitti Noer Hassanah").skeletons());
        assertThat(name("M").skeletons()).containsExactly("m");
    }

    @Test
    void nothing_and_a_dash_mean_that_there_is_none() {
        assertAbsent(PersonName.parse(null));
        assertAbsent(PersonName.parse("  "));
        assertAbsent(PersonName.parse("-"));
        assertAbsent(PersonName.parse("..."));
    }

    @Test
    void what_cannot_be_a_name_is_refused_and_what_looks_odd_is_noticed() {
        assertUnreadable(PersonName.parse("12345"), FindingCode.NO_LETTERS);
        assertNoticed(PersonName.parse("Budi 2"), FindingCode.DIGITS_IN_NAME);
        assertNoticed(PersonName.parse("Tanpa Nama"), FindingCode.PLACEHOLDER_NAME);
        assertNoticed(PersonName.parse("n.n."), FindingCode.PLACEHOLDER_NAME);
        assertNoticed(PersonName.parse("x".repeat(101)), FindingCode.NAME_VERY_LONG, 101, 100);
    }

    @Test
    void other_scripts_are_names_too() {
        assertThat(name("سيتي أمينة").tokens()).hasSize(2);
        assertThat(name("陳小明").normalised()).isEqualTo("陳小明");
    }

    @Test
    void what_was_written_is_kept() {
        assertThat(name(" H. Ma'ruf  Amin ").original()).isEqualTo("H. Ma'ruf  Amin");
        assertThat(name("Siti Aminah").toString()).doesNotContain("Siti").doesNotContain("SITI");
    }

    @Property
    void normalising_twice_changes_nothing(@ForAll PersonName name) {
        assertThat(name(name.normalised()).normalised()).isEqualTo(name.normalised());
    }

    @Property
    void no_text_whatever_makes_reading_fail(@ForAll String typed) {
        var reading = PersonName.parse(typed);
        reading.asOptional().ifPresent(name -> {
            assertThat(name.normalised()).isNotBlank();
            assertThat(NameKeys.of(name)).isNotEmpty();
            assertThat(NameSimilarity.score(name, name)).isEqualTo(1);
        });
    }
}
