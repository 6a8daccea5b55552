package id.selaras.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypicalFamiliesTest {
    private static final Path KEPT = Path.of("../web/eligibility/catalogue.json");

    private final TypicalFamilies typical = new TypicalFamilies();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # A widow with three children, the youngest under six
            janda, PKH, fits 5400000
            janda, SEMBAKO, fits 200000
            janda, PBI-JKN, fits 168000
            janda, PIP, fits 1200000
            janda, BLT-DD, fits 300000
            janda, BERAS, fits
            janda, SEKOLAH-RAKYAT, fits
            janda, BPJSTK-R, fits 16800
            janda, YAPI, needs_judgement
            janda, RS-RTLH, needs_judgement
            janda, KIPK, does_not_fit
            janda, PERMAKANAN-LANSIA, does_not_fit
            janda, PKH-PLUS, does_not_fit
            # An old man alone who cannot walk
            kakek, PERMAKANAN-LANSIA, fits 900000
            kakek, PERMAKANAN-DISABILITAS, fits 900000
            kakek, PKH, fits 2400000
            kakek, BLT-DD, fits 300000
            kakek, PBI-JKN, fits 42000
            kakek, ALAT-BANTU, needs_judgement
            kakek, ATENSI, needs_judgement
            kakek, PIP, does_not_fit
            kakek, RS-RTLH, does_not_fit
            kakek, YAPI, does_not_fit
            kakek, PUPUK, does_not_fit
            kakek, BPJSTK-R, does_not_fit
            # A fisherman whose wife is pregnant
            nelayan, ASUR-IKAN, needs_judgement
            nelayan, PKH, fits 3000000
            nelayan, MBG, fits
            nelayan, KUR-SM, needs_judgement
            nelayan, BPJSTK-R, fits 33600
            nelayan, PUPUK, does_not_fit
            nelayan, SEKOLAH-RAKYAT, does_not_fit
            # A daughter who finished school and wants to study
            mahasiswa, KIPK, fits 800000
            mahasiswa, PRAKERJA, fits
            mahasiswa, PIP, does_not_fit
            mahasiswa, PKH, does_not_fit
            mahasiswa, SEMBAKO, fits 200000
            # A teacher of the state
            guru, PKH, does_not_fit
            guru, SEMBAKO, does_not_fit
            guru, BERAS, does_not_fit
            guru, PBI-JKN, does_not_fit
            guru, PIP, does_not_fit
            guru, LISTRIK, does_not_fit
            # Old farmers of East Java who receive PKH
            petani-jatim, PKH-PLUS, fits
            petani-jatim, PUPUK, needs_judgement
            petani-jatim, UEP, needs_judgement
            petani-jatim, ALAT-BANTU, needs_judgement
            petani-jatim, ASPD, does_not_fit
            petani-jatim, PERMAKANAN-LANSIA, does_not_fit
            # A pupil in Jakarta
            jakarta, KJP, fits 300000
            jakarta, PIP, fits 750000
            jakarta, PBB, does_not_fit
            # Nobody has asked anything yet
            baru, PKH, not_known
            baru, SEMBAKO, not_known
            baru, LPG3, needs_judgement
            """)
    void a_family_is_answered_as_an_officer_who_knows_the_programme_would(
            String family, String programme, String answer) {
        var facts = Objects.requireNonNull(typical.families().get(family));
        assertThat(typical.answers(facts)).containsEntry(programme, answer);
    }

    @Test
    void a_phone_is_held_to_every_one_of_these_answers() throws IOException {
        var answers = typical.forPhones().write();
        if (System.getProperty("selaras.draw") != null) {
            Files.writeString(KEPT, answers);
        }
        assertThat(Files.readString(KEPT))
                .as("written anew with -Dselaras.draw")
                .isEqualTo(answers);
    }
}
