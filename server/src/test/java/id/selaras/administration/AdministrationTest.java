package id.selaras.administration;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SelarasTest
class AdministrationTest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PASSWORD = Pattern.compile("([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})");
    private static final List<String> PAGES = List.of(
            "/kelola",
            "/kelola/petugas",
            "/kelola/petugas/baru",
            "/kelola/instansi",
            "/kelola/instansi?tampil=puskesos",
            "/kelola/instansi/baru",
            "/kelola/libur?tahun=2026",
            "/kelola/batas-waktu",
            "/kelola/lembar",
            "/kelola/kartu-skor",
            "/kelola/ppks",
            "/akun/sandi");

    private final TestServer server;
    private final TestDatabase database;
    private Officer administrator;

    AdministrationTest(TestServer server) {
        this.server = server;
        this.database = server.database();
    }

    @BeforeEach
    void anAdministratorSignsIn() {
        administrator = database.officer(Role.ADMINISTRATOR, "33.04");
    }

    @Test
    void every_page_opens_in_both_languages() {
        for (var page : PAGES) {
            assertThat(get(administrator, page, "id").statusCode()).as(page).isEqualTo(200);
            assertThat(get(administrator, page, "en").statusCode())
                    .as(page + " in English")
                    .isEqualTo(200);
        }
    }

    @Test
    void nobody_but_an_administrator_opens_the_administration() {
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                var other = database.officer(role, "33.04");
                assertThat(get(other, "/kelola/petugas", "id").statusCode())
                        .as(role.code())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void an_officer_is_added_gets_a_slip_and_chooses_an_own_password_before_anything_else() {
        var account = "siti." + UUID.randomUUID().toString().substring(0, 6);
        var added = post(
                administrator,
                "/kelola/petugas/baru",
                "akun",
                account,
                "nama",
                "Siti Rahayu",
                "peran",
                "puskesos",
                "tempat",
                "Derik");
        assertThat(added.statusCode()).isEqualTo(302);
        var id = idOf(account);
        assertThat(get(administrator, "/kelola/petugas/" + id, "id").body()).contains("Siti Rahayu", "Derik, Susukan");
        var slip = post(administrator, "/kelola/slip", "petugas", id.toString());
        assertThat(slip.headers().firstValue("Cache-Control")).contains("no-store");
        var password = PASSWORD.matcher(slip.body());
        assertThat(password.find()).isTrue();

        var signedIn = signIn(account, password.group(1));
        assertThat(signedIn.headers().firstValue("Location").orElse("")).endsWith("/kerja");
        var cookie = cookieOf(signedIn);
        assertThat(getWith(cookie, "/kerja").headers().firstValue("Location").orElse(""))
                .endsWith("/akun/sandi");
        var changed = postWith(
                cookie,
                "/akun/sandi",
                "lama",
                password.group(1),
                "baru",
                "hujan turun pagi",
                "ulang",
                "hujan turun pagi");
        assertThat(changed.statusCode()).isIn(200, 302);
        assertThat(signIn(account, password.group(1)).statusCode()).isEqualTo(422);
        assertThat(cookieOf(signIn(account, "hujan turun pagi"))).isNotEmpty();
    }

    @Test
    void a_wrong_form_comes_back_with_the_reason_at_the_field() {
        var refused = post(
                administrator,
                "/kelola/petugas/baru",
                "akun",
                "Nama Salah!",
                "nama",
                "B",
                "peran",
                "supervisor",
                "tempat",
                "33.05");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Nama Salah!".toLowerCase(Locale.ROOT), "is-invalid");
        var outside = post(
                administrator,
                "/kelola/petugas/baru",
                "akun",
                "budi.luar",
                "nama",
                "Budi",
                "peran",
                "secretariat",
                "tempat",
                "33.05");
        assertThat(outside.body()).contains("di luar wilayah Anda");
        var ownAccount =
                post(administrator, "/kelola/petugas/" + administrator.account() + "/tugas", "peran", "manager");
        assertThat(ownAccount.statusCode()).isEqualTo(422);
        assertThat(ownAccount.body()).contains("Empat mata");
    }

    @Test
    void script_in_a_name_is_shown_as_text() {
        var account = "jahat." + UUID.randomUUID().toString().substring(0, 6);
        post(
                administrator,
                "/kelola/petugas/baru",
                "akun",
                account,
                "nama",
                "<script>alert(1)</script>",
                "peran",
                "facilitator",
                "tempat",
                "33.04.01.2001");
        assertThat(get(administrator, "/kelola/petugas", "id").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script>alert");
    }

    @Test
    void a_holiday_and_a_limit_of_the_district_are_written_and_shown() {
        assertThat(post(administrator, "/kelola/libur", "tanggal", "26-02-2026", "nama", "Hari jadi kabupaten")
                        .statusCode())
                .isEqualTo(302);
        assertThat(get(administrator, "/kelola/libur?tahun=2026", "id").body()).contains("Hari jadi kabupaten");
        assertThat(post(administrator, "/kelola/libur", "tanggal", "31-02-2026", "nama", "Bukan tanggal")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(
                                administrator,
                                "/kelola/batas-waktu",
                                "langkah",
                                "verify",
                                "jumlah",
                                "2",
                                "satuan",
                                "wd",
                                "dasar",
                                "Perbup 7/2027",
                                "mulai",
                                "01-03-2090")
                        .statusCode())
                .isEqualTo(302);
        assertThat(get(administrator, "/kelola/batas-waktu", "id").body()).contains("Perbup 7/2027", "2 hari kerja");
    }

    @Test
    void an_organisation_of_a_neighbour_is_not_found() {
        var foreign = UUID.randomUUID();
        database.owner()
                .sql(
                        "insert into directory.organisation (id, code, name, kind, area_code) values (:id, :code, 'Dinas tetangga', 'local_office', '33.05')")
                .param("id", foreign)
                .param("code", "tetangga-" + foreign)
                .update();
        assertThat(get(administrator, "/kelola/instansi/" + foreign, "id").statusCode())
                .isEqualTo(404);
    }

    private UUID idOf(String account) {
        return database.owner()
                .sql("select id from access.account where name = :name")
                .param("name", account)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    private HttpResponse<String> get(Officer officer, String path, String language) {
        return getWith("selaras=" + officer.token() + "; bahasa=" + language, path);
    }

    private HttpResponse<String> getWith(String cookie, String path) {
        return server.send(HttpRequest.newBuilder(server.address(path)).header("Cookie", cookie));
    }

    private HttpResponse<String> post(Officer officer, String path, String... fields) {
        return postWith("selaras=" + officer.token(), path, fields);
    }

    private HttpResponse<String> signIn(String account, String password) {
        return postWith("x=y", "/masuk", "akun", account, "sandi", password);
    }

    // The token belongs to a cookie of its own, so any page with a form has a good one.
    private HttpResponse<String> postWith(String cookie, String path, String... fields) {
        var page = getWith("selaras=" + administrator.token(), "/akun/sandi");
        var token = CSRF.matcher(page.body());
        assertThat(token.find()).as("a form on the page").isTrue();
        var raw = page.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("XSRF-TOKEN="))
                .map(set -> set.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
        var form = Arrays.asList(fields);
        var body = new StringBuilder("_csrf=" + encoded(token.group(1)));
        for (int at = 0; at < form.size(); at += 2) {
            body.append('&').append(form.get(at)).append('=').append(encoded(form.get(at + 1)));
        }
        return server.send(HttpRequest.newBuilder(server.address(path))
                .header("Cookie", cookie + "; " + raw)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cookieOf(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("selaras="))
                .map(set -> set.replaceFirst(";.*", ""))
                .collect(Collectors.joining());
    }
}
