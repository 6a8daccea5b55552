package id.selaras.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Dama pulo,Dama Pulo",
                "Pasi ie Leubeue,Pasi Ie Leubeue",
                "Kuta Buloh II,Kuta Buloh II",
                "Kilometer VIII,Kilometer VIII",
                "Air Sialang Hilir.,Air Sialang Hilir",
                "Ra\"as,Ra'as",
                "KI'E,Ki'e",
                "Salo’o,Salo'o",
                "Lak-lak,Lak-lak",
                "RD. PJKA,RD. PJKA",
                "Kabupaten Pangkajene dan Kepulauan,Kabupaten Pangkajene dan Kepulauan",
                "2 x 11 Kayu Tanam,2 x 11 Kayu Tanam"
            })
    void a_name_is_shown_in_proper_case(String carried, String shown) {
        assertThat(AreaName.shown(carried)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Mekar Jaya,mekarjaya",
        "Mekarjaya,mekarjaya",
        "Desa Mekar-Jaya,mekarjaya",
        "Kel. Mekar Jaya,mekarjaya",
        "Kampung Baru,baru",
        "Kampung,kampung",
        "Pulo Lon / Pulo Dayah,pulolonpulodayah",
        "Ba'u,bau"
    })
    void names_are_compared_without_spacing_punctuation_and_kind(String name, String key) {
        assertThat(AreaKey.of(name).bare()).isEqualTo(key);
    }

    @Test
    void the_program_carries_every_area_of_the_edition() throws IOException {
        var total = 0;
        for (var level : AreaEdition.Level.values()) {
            total += level.read().size();
        }
        assertThat(total).isEqualTo(38 + 514 + 7_285 + 83_762);
    }

    @Test
    void the_notice_names_source_and_licence() {
        assertThat(AreaNotice.NOTICE).contains("idn-area-data", "Open Database License");
        assertThat(AreaNotice.licenceText()).contains("ODbL");
    }
}
