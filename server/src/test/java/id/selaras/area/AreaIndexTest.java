package id.selaras.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over all real areas that the program carries. */
class AreaIndexTest {
    private static final String BANJARNEGARA = "33.04";
    private static AreaIndex index;

    @BeforeAll
    static void readAllAreas() throws IOException {
        var all = new ArrayList<Area>();
        for (var level : AreaEdition.Level.values()) {
            all.addAll(level.read());
        }
        all.sort(Comparator.comparingLong(Area::no));
        index = new AreaIndex(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pagedongan",
                "Page Dongan",
                "pagedongang",
                "pagdongan",
                "kec. Pagedongan",
                "pagedo",
                "PAGEDONAGN"
            })
    void a_subdistrict_is_found_in_its_district_whatever_the_spelling(String typed) {
        assertThat(suggested(typed, BANJARNEGARA).getFirst().code()).isEqualTo("33.04.20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pagedongan", "page dongan", "pagedongang"})
    void a_subdistrict_is_found_in_the_nation_whatever_the_spelling(String typed) {
        assertThat(suggested(typed, null)).extracting(Area::code).contains("33.04.20");
    }

    @Test
    void a_city_and_a_district_of_the_same_name_are_told_apart_by_the_kind_in_front() {
        assertThat(suggested("kota bandung", null).getFirst().name()).isEqualTo("Kota Bandung");
        assertThat(suggested("kab. bandung", null).getFirst().name()).isEqualTo("Kabupaten Bandung");
    }

    @Test
    void words_behind_a_name_say_where_it_lies() {
        assertThat(suggested("sidomulyo, kebumen", null))
                .isNotEmpty()
                .allSatisfy(area -> assertThat(index.path(area.no()).line()).contains("Kebumen"));
        assertThat(suggested("wanadadi banjarnegara", null).getFirst().code()).isEqualTo("33.04.10");
    }

    @Test
    void names_are_no_keys_and_so_every_bearer_in_a_parent_is_found() {
        assertThat(index.named("banjarnegara", "33")).extracting(Area::code).containsExactly("33.04");
        assertThat(index.named("Kelurahan Merlung", "15.06.05")).hasSizeBetween(1, 2);
        assertThat(index.named("Atlantis", "33.04")).isEmpty();
    }

    @Test
    void an_empty_text_lists_what_lies_directly_below() {
        assertThat(suggested("", BANJARNEGARA))
                .allMatch(area -> area.level() == 3)
                .hasSize(10);
        assertThat(suggested(" ", null)).allMatch(area -> area.level() == 1);
        assertThat(index.childrenOf(BANJARNEGARA)).hasSize(20);
        assertThat(index.childrenOf("")).hasSize(38);
        assertThat(index.childrenOf("99.99")).isEmpty();
    }

    @Test
    void nothing_is_found_in_an_unknown_area_or_for_punctuation_alone() {
        assertThat(suggested("pagedongan", "99.99")).isEmpty();
        assertThat(suggested("zzzzqqqq", null)).isEmpty();
        assertThat(suggested("%_'\";--", BANJARNEGARA)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void the_path_names_every_level_and_is_null_below_the_own() {
        var village = index.childrenOf("33.04.20").getFirst();
        assertThat(index.path(village.no()))
                .isEqualTo(new AreaPath("Jawa Tengah", "Kabupaten Banjarnegara", "Pagedongan", village.name()));
        assertThat(index.path(3304000000L).village()).isNull();
    }

    @Test
    void an_area_is_an_interval_of_numbers_that_holds_all_below_it() {
        var district = index.find(BANJARNEGARA).orElseThrow();
        assertThat(district.lo()).isEqualTo(3304000000L);
        assertThat(district.hi()).isEqualTo(3305000000L);
        assertThat(index.childrenOf("33.04.20")).hasSize(9).allMatch(district::covers);
        assertThat(district.covers(index.find("33.05").orElseThrow())).isFalse();
    }

    @Test
    void a_type_ahead_over_the_nation_offers_ten_at_most_and_for_nonsense_nothing() {
        assertThat(suggested("a", null)).hasSize(10);
        assertThat(suggested("sido mulyo", null)).hasSize(10);
        assertThat(suggested("mekar jaya cianjur", null)).isNotEmpty();
        assertThat(suggested("xyzuvwqrst", null)).isEmpty();
    }

    private static List<Area> suggested(String typed, @Nullable String within) {
        return index.suggest(typed, within, 10);
    }
}
