package id.selaras.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.area.AreaPath;
import id.selaras.engine.eligibility.Explainer;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.RuleCheck;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.registry.Address;
import id.selaras.registry.Claim;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.Neighbourhood;
import id.selaras.registry.RegistryWords;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String FAMILY = "/keluarga/" + Neighbourhood.SARWONOS + "/program";

    private final TestServer server;
    private final RuleBooks rules;
    private Officer officer;

    MatchTest(TestServer server) {
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
        var vocabulary = new RegistryVocabulary(rules.book());
        assertThat(Stream.iterate(LocalDate.of(2025, 1, 1), day -> day.plusMonths(1))
                        .limit(36)
                        .flatMap(day -> RuleCheck.problems(rules.book(), vocabulary, day).stream()))
                .isEmpty();
    }

    @Test
    void a_family_reads_what_fits_with_fact_source_and_date_and_what_it_would_get() {
        var page = server.get(officer, FAMILY).body();
        assertThat(page)
                .contains(
                        "Program untuk keluarga Sarwono",
                        "aturan versi " + rules.book().version(),
                        "Program Keluarga Harapan")
                .contains("Desil: 3 (DTSEN triwulan III 2026, 10 Okt 2026). Syarat: Desil paling banyak 4");
    }

    @Test
    void what_is_open_says_what_to_ask_and_what_is_received_stands_beside_it() {
        var page = server.get(officer, FAMILY).body();
        assertThat(page)
                .contains("Bukti kepemilikan tanah", "Yang perlu ditanyakan")
                .contains("1 fakta kesehatan tertutup tidak dipakai")
                .contains("Sumirah: tidak aktif (DTSEN triwulan III 2026, 10 Okt 2026)")
                .contains("Pertanyaan yang paling banyak memutuskan")
                .contains("/usulan?jenis=work&amp;orang=", "#f-fakta-worked_last_week");
    }

    @Test
    void what_does_not_fit_says_on_which_fact_and_what_would_have_to_be_so() {
        var food = line(FitMark.DOES_NOT_FIT, "Sembako", Map.of(), decile(8));
        assertThat(food.because())
                .contains("Desil: 8 (DTSEN triwulan III 2026, 10 Okt 2026). Syarat: Desil paling banyak 4");
        assertThat(food.changes()).contains("Desil: paling jauh 4 (tercatat 8)");
    }

    @Test
    void what_fits_says_how_much_is_certain_and_who_takes_part_already() {
        var elderly = Map.of(
                "birth", Known.date(LocalDate.of(1955, 2, 3), DAY, "Loket, 22 Nov 2026"),
                "position", Known.coded("casual", DAY, "Loket, 22 Nov 2026"),
                "receives.PKH", Known.coded("active", DAY, "Daftar PKH, 22 Nov 2026"));
        var cash = line(FitMark.FITS, "Program Keluarga Harapan", elderly, decile(3));
        assertThat(cash.gives()).endsWith("Rp 2.400.000 setahun");
        assertThat(cash.takenPart()).containsExactly("Wagiyem: aktif (Daftar PKH, 22 Nov 2026)");
        assertThat(cash.because())
                .contains("Tanggal lahir – Wagiyem: 3 Feb 1955 (Loket, 22 Nov 2026). Syarat: umur 60 tahun ke atas");
    }

    private static Map<String, Known> decile(int decile) {
        return Map.of(
                "decile",
                Known.number(
                        new BigDecimal(decile), LocalDate.of(2026, 10, 10), "DTSEN triwulan III 2026, 10 Okt 2026"));
    }

    private MatchPage.Line line(FitMark mark, String name, Map<String, Known> member, Map<String, Known> facts) {
        var texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
        var dates = new Dates(texts, ZoneId.of("Asia/Jakarta"));
        var family = new KnownFamily(new FamilyFacts(facts, List.of(member)), List.of(somebody()));
        var words =
                new MatchWords(new RuleWords(texts), new Sayings(rules.book(), DAY), texts, dates, family, Map.of());
        return words.groups(Explainer.explain(rules.on(DAY), family.facts())).stream()
                .filter(group -> group.mark() == mark)
                .flatMap(group -> group.lines().stream())
                .filter(one -> one.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static Member somebody() {
        var told = new Source(SourceKind.WINDOW, null, DAY);
        return new Member(
                UUID.randomUUID(), "Wagiyem", null, Relation.HEAD, null, null, true, null, null, List.of(), 0, told);
    }

    @Test
    void of_several_editions_of_a_list_the_newest_counts() {
        var older = Claim.decile(UUID.randomUUID(), UUID.randomUUID(), 9, "2026-TW2", list(LocalDate.of(2026, 7, 10)));
        var newer = Claim.decile(UUID.randomUUID(), UUID.randomUUID(), 3, "2026-TW3", list(LocalDate.of(2026, 10, 10)));
        for (var claims : List.of(List.of(older, newer), List.of(newer, older))) {
            assertThat(decileOf(claims)).isEqualByComparingTo("3");
        }
    }

    private static Source list(LocalDate day) {
        return new Source(SourceKind.IMPORT, "DTSEN", day);
    }

    private BigDecimal decileOf(List<Claim> claims) {
        var texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
        var words = new RegistryWords(texts, new Dates(texts, ZoneId.of("Asia/Jakarta")), DAY);
        var address = new Address(3304202002L, new AreaPath("Jawa Tengah", null, null, null), "001", "002", null, null);
        var card = new FamilyCard(
                UUID.randomUUID(), "Wagiyem", null, address, List.of(somebody()), List.of(), claims, null, List.of());
        return Objects.requireNonNull(Objects.requireNonNull(KnownFamily.of(card, words))
                .facts()
                .family()
                .get("decile")
                .number());
    }

    @Test
    void a_question_about_somebody_leads_to_the_form_about_that_person() {
        var form = server.get(
                        officer,
                        "/keluarga/" + Neighbourhood.SARWONOS + "/usulan?jenis=work&orang=" + Neighbourhood.SUMIRAH)
                .body();
        assertThat(form).contains("<option value=\"" + Neighbourhood.SUMIRAH + "\" selected");
    }

    @Test
    void the_page_speaks_english_to_who_reads_english() {
        var page = server.send(HttpRequest.newBuilder(server.address(FAMILY))
                        .header("Cookie", "selaras=" + officer.token() + "; bahasa=en"))
                .body();
        assertThat(page).contains("Programmes for family Sarwono", "Condition: Decile at most 4");
    }
}
