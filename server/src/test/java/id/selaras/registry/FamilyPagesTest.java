package id.selaras.registry;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.NEIGHBOUR;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyPagesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final TestServer server;
    private final Officer village;

    FamilyPagesTest(TestServer server) {
        this.server = server;
        this.village = server.database().officer(Role.PUSKESOS, GUNUNGJATI);
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
    }

    @Test
    void the_search_shows_who_is_meant_and_covers_the_number() {
        var page = post("/keluarga", "/keluarga", Map.of("cari", "sumirah 1968"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Sumirah", "Paling cocok", "58 tahun, perempuan, lahir 11 Agu 1968", "KK Sarwono")
                .contains("/keluarga/" + SARWONOS + "#orang-" + SUMIRAH)
                .contains("Tahun berbeda", "1 Jan 1969 (perkiraan)")
                .doesNotContain("3304205108689012");
    }

    @Test
    void a_search_for_nothing_says_what_to_write() {
        var page = post("/keluarga", "/keluarga", Map.of("cari", " "));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Tulis dulu nama");
    }

    @Test
    void a_search_that_finds_nobody_offers_ways_on() {
        var page = post("/keluarga", "/keluarga", Map.of("cari", "Zaenab Qomariyah"));
        assertThat(page.body()).contains("Tidak ada yang mirip di wilayah Anda.", "href=\"/terima\"");
    }

    @Test
    void a_script_in_the_search_is_only_text() {
        var page = post("/keluarga", "/keluarga", Map.of("cari", "<script>alert(1)</script>"));
        assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script>alert");
    }

    @Test
    void the_family_page_says_source_and_age_of_each_fact() {
        var page = server.get(village, "/keluarga/" + SARWONOS);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Keluarga Sarwono", "Kunjungan terakhir 14 Mar 2024", "RT 002 RW 001")
                .contains("Tanah", "Kunjungan · 14 Mar 2024, sudah 2 tahun", "age--1")
                .contains("Desil", "DTSEN triwulan III 2026 · 10 Okt 2026")
                .contains("PBI-JKN, nonaktif", "berhenti 1 Feb 2026")
                .contains("1 fakta kesehatan, terbatas")
                .doesNotContain("Gagal ginjal", "3304205108689012", "3304201203189008");
    }

    @Test
    void a_number_opens_on_its_page_after_a_reason() {
        var reveal = "/keluarga/" + SARWONOS + "/orang/" + SUMIRAH + "/buka/";
        var from = "/keluarga/" + SARWONOS;
        assertThat(post(from, reveal + "nik", Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        assertThat(post(from, reveal + "nik", Map.of("reason", "cek SIKS-NG")).body())
                .contains("330420 510868 9012");
        assertThat(post(from, reveal + "health", Map.of("reason", "surat rujukan"))
                        .body())
                .contains("Gagal ginjal");
        assertThat(post(from, reveal + "password", Map.of("reason", "ingin tahu"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_family_of_another_village_is_not_there() {
        var stranger = server.database().officer(Role.PUSKESOS, "33.04.20.2003");
        assertThat(server.get(stranger, "/keluarga/" + SARWONOS).statusCode()).isEqualTo(404);
        assertThat(server.get(village, "/keluarga/orang/" + NEIGHBOUR).statusCode())
                .isEqualTo(404);
        assertThat(server.get(village, "/keluarga/orang/" + SUMIRAH).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/keluarga/" + SARWONOS + "#orang-" + SUMIRAH));
    }

    @Test
    void a_script_asks_for_people_in_the_body_and_gets_the_same_answers() {
        var found = json("/api/v1/people/search", "{\"text\": \"sumirah 1968\"}");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body())
                .contains(SUMIRAH.toString(), "3304•• •••••• ••12")
                .doesNotContain("3304205108689012");
    }

    @Test
    void a_script_reads_what_is_wrong_as_a_problem() {
        var refused = json("/api/v1/people/search", "{\"text\": \"\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("/text", "Wajib diisi");
        var unknown =
                json("/api/v1/people/" + NEIGHBOUR + "/reveal", "{\"field\": \"nik\", \"reason\": \"cek SIKS-NG\"}");
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void a_script_admits_somebody_unknown() {
        var body =
                "{\"name\": \"Mbah Ginem\", \"age\": 70, \"sex\": \"female\", \"area\": \"33.04.20.2002\", \"rt\": \"003\"}";
        assertThat(json("/api/v1/people", body).statusCode()).isEqualTo(201);
        assertThat(json("/api/v1/people/search", "{\"text\": \"ginem\"}").body())
                .contains("Mbah Ginem");
        var refused = json("/api/v1/people", "{\"name\": \"Ginem\", \"nik\": \"12ab\", \"area\": \"33.04.20.2002\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> json(String path, String body) {
        return server.send(HttpRequest.newBuilder(server.address(path))
                .header("Authorization", "Bearer " + server.database().bearer(village))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Fills in the form on a page and sends it, as a browser does. */
    private HttpResponse<String> post(String from, String to, Map<String, String> fields) {
        var form = server.get(village, from);
        var token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        var cookie = form.headers().allValues("Set-Cookie").stream()
                .map(value -> value.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token.group(1)) + "&", ""));
        return server.send(HttpRequest.newBuilder(server.address(to))
                .header("Cookie", "selaras=" + village.token() + "; " + cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
