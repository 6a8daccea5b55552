package id.selaras.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.directory.Programmes;
import id.selaras.engine.eligibility.Explainer;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.RuleCheck;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.Neighbourhood;
import id.selaras.registry.Relation;
import id.selaras.registry.Source;
import id.selaras.registry.SourceKind;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.ui.Dates;
import id.selaras.ui.FitMark;
import id.selaras.ui.Texts;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String FAMILY = "/keluarga/" + Neighbourhood.SARWONOS + "/program";

    private final TestServer server;
    private final RuleBooks rules;
    private Officer officer;

    CatalogueRulesTest(TestServer server) {
        this.server = server;
        rules = server.bean(RuleBooks.class);
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
        officer = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
    }

    @Test
    void the_rules_have_no_problem_in_any_month_since_they_are_in_force() {
        server.as(officer, () -> {
            var vocabulary = rules.vocabulary();
            assertThat(Stream.iterate(LocalDate.of(2025, 1, 1), day -> day.plusMonths(1))
                            .limit(36)
                            .flatMap(day -> RuleCheck.problems(rules.catalogue(), vocabulary, day).stream()))
                    .isEmpty();
        });
    }

    @Test
    void every_programme_with_a_rule_stands_in_the_catalogue() {
        server.as(
                officer,
                () -> assertThat(rules.catalogue().programmes())
                        .extracting(Programme::code)
                        .allSatisfy(
                                code -> assertThat(server.bean(Programmes.class).find(code))
                                        .as(code)
                                        .isPresent()));
    }

    @Test
    void every_rule_says_itself_in_both_languages() {
        for (var language : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
            var texts = new Texts(server.bean(MessageSource.class), language);
            var words = new SayingWords(rules.catalogue(), texts, new Dates(texts, ZoneId.of("Asia/Jakarta")), DAY);
            assertThat(rules.catalogue().programmes())
                    .allSatisfy(programme -> assertThat(words.condition(programme.condition()))
                            .as(programme.code())
                            .isNotBlank()
                            .doesNotContain("eligibility.", "benefit.", "{", "_"));
        }
    }

    @Test
    void a_family_reads_what_fits_with_fact_source_and_date_and_what_it_would_get() {
        var page = server.get(officer, FAMILY).body();
        assertThat(page)
                .contains("Program untuk keluarga Sarwono", "aturan versi 2026-11", "Program Keluarga Harapan (PKH)")
                .contains("Desil DTSEN: 3 (DTSEN triwulan III 2026, 10 Okt 2026). Syarat: Desil DTSEN paling banyak 4")
                .contains("Rp 2.400.000 setahun")
                .contains("Menerima PBI Jaminan Kesehatan (KIS) – Sumirah: dinonaktifkan");
    }

    @Test
    void what_is_open_says_what_to_ask_and_what_is_received_stands_beside_it() {
        var page = server.get(officer, FAMILY).body();
        assertThat(page)
                .contains("Bukti kepemilikan tanah", "Yang perlu ditanyakan")
                .contains("Sumirah: dinonaktifkan (DTSEN triwulan III 2026, 10 Okt 2026)")
                .contains("Pertanyaan yang paling banyak memutuskan");
    }

    @Test
    void what_does_not_fit_says_on_which_fact_and_what_would_have_to_be_so() {
        var texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
        var says = new SayingWords(rules.catalogue(), texts, new Dates(texts, ZoneId.of("Asia/Jakarta")), DAY);
        var decile =
                Known.number(new BigDecimal(8), LocalDate.of(2026, 10, 10), "DTSEN triwulan III 2026, 10 Okt 2026");
        var family = new KnownFamily(new FamilyFacts(Map.of("decile", decile), List.of(Map.of())), List.of(somebody()));
        var explained = server.as(officer, () -> Explainer.explain(rules.on(DAY), family.facts()));
        var food = new MatchWords(says, family)
                .groups(explained).stream()
                        .filter(group -> group.mark() == FitMark.DOES_NOT_FIT)
                        .flatMap(group -> group.lines().stream())
                        .filter(line -> line.name().startsWith("Sembako"))
                        .findFirst()
                        .orElseThrow();
        assertThat(food.because())
                .contains("Desil DTSEN: 8 (DTSEN triwulan III 2026, 10 Okt 2026). Syarat: Desil DTSEN paling banyak 4");
        assertThat(food.changes()).contains("Desil DTSEN: paling banyak 4 (tercatat 8)");
    }

    private static Member somebody() {
        var told = new Source(SourceKind.WINDOW, null, DAY);
        return new Member(
                UUID.randomUUID(), "Wagiyem", null, Relation.HEAD, null, null, true, null, null, List.of(), 0, told);
    }

    @Test
    void the_page_speaks_english_to_who_reads_english() {
        var page = server.send(HttpRequest.newBuilder(server.address(FAMILY))
                        .header("Cookie", "selaras=" + officer.token() + "; bahasa=en"))
                .body();
        assertThat(page)
                .contains("Programmes for family Sarwono", "Condition: DTSEN decile at most 4")
                .contains("Rp 2,400,000 a year");
    }
}
