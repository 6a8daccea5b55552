package id.selaras.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.eligibility.Explainer;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Ten questions without an account, over real HTTP. */
@SelarasTest
class HelpTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String PLACE = "gunungjati pagedongan";
    /** Mother, two children at school, a baby. */
    private static final Map<String, String> WIDOW = Map.ofEntries(
            Map.entry("umur", "38, 14, 9, bayi"),
            Map.entry("desil", "2"),
            Map.entry("terima", "none"),
            Map.entry("jaminan", "none"),
            Map.entry("milik", "title"),
            Map.entry("lantai", "earth"),
            Map.entry("listrik", "w450"),
            Map.entry("sekolah-1", "smp"),
            Map.entry("sekolah-2", "sd"),
            Map.entry("kerja-0", "casual"),
            Map.entry("keadaan", "no"),
            Map.entry("ke", "hasil"));

    private final TestServer server;
    private final Texts texts;

    HelpTest(TestServer server) {
        this.server = server;
        texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
    }

    @Test
    void a_family_learns_what_may_fit_and_why_and_what_to_bring() {
        var page = sent(WIDOW);
        assertThat(page)
                .contains(
                        "Ini petunjuk, bukan keputusan",
                        "Mungkin cocok",
                        "Program Keluarga Harapan",
                        "Surat keterangan sekolah")
                .contains("Syarat terpenuhi: Desil paling banyak 4. Jawaban Anda: Desil 2.")
                .contains("umur dari 0 sampai di bawah 7 tahun. Jawaban Anda: umur 0 tahun.")
                .contains("Perlu ditanyakan", "Apakah rumah ini tidak layak huni menurut kunjungan?");
    }

    @Test
    void what_does_not_fit_says_which_condition_and_what_was_answered() {
        assertThat(sent(with(Map.of("desil", "8", "terima", "PKH"))))
                .contains("Belum cocok", "Syarat: Desil paling banyak 4. Jawaban Anda: Desil 8.")
                .contains("Bukan untuk yang menerima PKH. Jawaban Anda: menerima PKH.");
    }

    @Test
    void nothing_has_to_be_answered_and_what_is_open_says_what_to_ask() {
        assertThat(sent(Map.of("ke", "orang")))
                .contains("Perlu ditanyakan", "Yang perlu ditanyakan: Desil", "Anda belum menyebut desa");
    }

    @Test
    void the_ten_answers_leave_open_only_what_a_paper_or_a_visit_tells() {
        var sent = new LinkedMultiValueMap<String, String>();
        WIDOW.forEach(sent::add);
        sent.set("dinding", "brick");
        sent.set("atap", "tile");
        var rules = server.bean(RuleBooks.class);
        var core = Set.of("PKH", "SEMBAKO", "PBI-JKN", "PIP", "BLT-DD", "PERMAKANAN-LANSIA", "LISTRIK", "RS-RTLH");
        var open = Explainer.explain(rules.on(DAY), told(sent)).stream()
                .filter(one -> core.contains(one.programme().code()))
                .flatMap(one -> one.questions().stream())
                .map(question -> question.place().fact().name())
                .collect(Collectors.toSet());
        assertThat(open).isSubsetOf("meters", "roof_condition", "wall_condition");
    }

    @Test
    void the_village_leads_to_its_window_and_is_asked_back_where_several_bear_the_name() {
        assertThat(sent(with(Map.of("desa", PLACE)))).contains("Loket terdekat", "Gunungjati");
        var several = Visitor.of(server);
        several.get("/bantuan");
        var asked = several.post("/bantuan", with(Map.of("desa", "Sidomulyo")));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Ada beberapa tempat", "name=\"kode\"", "value=\"38, 14, 9, bayi\"");
        assertThat(sent(with(Map.of("desa", "qqqqxyzzy")))).contains("Tidak ada desa atau kelurahan bernama");
    }

    @Test
    void an_age_that_cannot_be_read_is_told_at_the_question() {
        assertThat(sent(with(Map.of("umur", "38, empat")))).contains("f-umur-e", "tidak terbaca sebagai umur");
        assertThat(sent(with(Map.of("umur", "1 ".repeat(16))))).contains("Paling banyak 15 orang");
        assertThat(HelpAges.read("41, 38 dan 12th; 8 bulan, bayi, ?").people())
                .isEqualTo(List.of(41, 38, 12, 0, 0, HelpAges.UNKNOWN));
        assertThat(List.of("130", "-3", "empat", "bulan"))
                .noneMatch(typed -> HelpAges.read(typed).isReadable());
    }

    @Test
    void what_is_made_up_is_taken_as_not_answered() {
        var made = Map.of(
                "desil",
                "99",
                "lantai",
                "gold",
                "terima",
                "EVERYTHING",
                "sekolah-0",
                "x",
                "keadaan-0",
                "y",
                "umur",
                "40");
        assertThat(sent(made)).contains("Perlu ditanyakan").doesNotContain("EVERYTHING");
    }

    @Test
    void the_questions_about_people_are_asked_of_those_they_concern() {
        var visitor = Visitor.of(server);
        visitor.get("/bantuan");
        var page = visitor.post("/bantuan", with(Map.of("ke", "orang"))).body();
        assertThat(page)
                .contains("sekolah-1", "sekolah-2", "kerja-0", "keadaan-3", "Orang ke-2, umur 14 tahun")
                .doesNotContain("name=\"sekolah-0\"", "name=\"sekolah-3\"", "name=\"kerja-1\"");
        assertThat(page).contains("name=\"lantai\" value=\"earth\"");
    }

    @Test
    void answers_are_kept_nowhere_but_in_the_page() {
        var visitor = Visitor.of(server);
        visitor.get("/bantuan");
        var answer = visitor.post("/bantuan", WIDOW);
        assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(server.get("/bantuan?umur=38&desil=2").body()).doesNotContain("value=\"38\"");
        assertThat(answers(WIDOW)).hasToString("HelpAnswers[…]");
    }

    private String sent(Map<String, String> answers) {
        var visitor = Visitor.of(server);
        visitor.get("/bantuan");
        return visitor.post("/bantuan", answers).body();
    }

    private static Map<String, String> with(Map<String, String> other) {
        var all = new HashMap<>(WIDOW);
        all.putAll(other);
        return all;
    }

    private static HelpAnswers answers(Map<String, String> answers) {
        var sent = new LinkedMultiValueMap<String, String>();
        answers.forEach(sent::add);
        return HelpAnswers.of(sent);
    }

    private FamilyFacts told(MultiValueMap<String, String> sent) {
        return new ToldFamily(HelpAnswers.of(sent), texts, DAY).facts(null);
    }
}
