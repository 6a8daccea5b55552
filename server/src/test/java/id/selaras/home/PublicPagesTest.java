package id.selaras.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.area.AreaNotice;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages everybody may read, over real HTTP and PostgreSQL. */
@SelarasTest
class PublicPagesTest {
    private static final Pattern STYLE_OR_SCRIPT = Pattern.compile("(?:href|src)=\"(/web/[^\"]+)\"");
    private static final int MOST_BYTES = 100 * 1024;

    private final TestServer server;

    PublicPagesTest(TestServer server) {
        this.server = server;
    }

    @Test
    void a_citizen_finds_the_window_of_the_village_by_its_name() {
        server.database().owner().sql("""
                        insert into directory.organisation (code, name, kind, area_code, address, phone, opening)
                        values ('puskesos-3304202002', 'Puskesos Gunungjati', 'puskesos', '33.04.20.2002',
                                'Balai desa, RT 01 RW 02', '0286 000 123', 'Senin–Jumat 08.00–15.00')""").update();
        var found = server.get("/?desa=gunung+jati+pagedongan").body();
        assertThat(found).contains("Puskesos Gunungjati", "Balai desa, RT 01 RW 02", "0286 000 123", "08.00–15.00");
        assertThat(server.get("/?kode=33.04.20.2002").body()).contains("Balai desa, RT 01 RW 02");
    }

    @Test
    void a_name_that_occurs_often_is_asked_back_with_where_each_lies() {
        assertThat(server.get("/?desa=Sidomulyo").body())
                .contains("Pilih tempat tinggal Anda", "/?kode=", "Sidomulyo, ");
        assertThat(server.get("/?kode=33.04.20").body()).contains("Gunungjati", "Pagedongan");
    }

    @Test
    void a_village_without_a_window_and_a_name_without_a_village_have_a_way_on() {
        assertThat(server.get("/?kode=33.04.20.2001").body()).contains("belum terdaftar");
        assertThat(server.get("/?desa=qqqqxyzzy").body()).contains("Tidak ditemukan", "Periksa ejaannya");
        assertThat(server.get("/?desa=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert");
        assertThat(server.get("/?kode=99.99").statusCode()).isEqualTo(200);
    }

    @Test
    void a_signed_in_officer_still_sees_the_public_page_with_a_way_to_the_desk() {
        var officer = server.database().officer(Role.SECRETARIAT, "33.04");
        assertThat(server.get(officer, "/").body()).contains("Sudah melapor?", "Ke daftar kerja");
        assertThat(server.get("/").body()).doesNotContain("Ke daftar kerja");
    }

    @Test
    void the_about_page_names_the_licence_of_the_program_and_of_the_areas() {
        assertThat(server.get("/tentang").body())
                .contains(AreaNotice.NOTICE, AreaNotice.LICENCE_ADDRESS, "Apache License 2.0");
    }

    @Test
    void a_watcher_learns_that_the_server_serves_and_nothing_else() {
        assertThat(server.get("/health").body()).isEqualTo("{\"status\":\"up\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/status", "/tentang", "/t/10000002", "/?kode=33.04"})
    void a_public_page_needs_no_script_and_a_hundred_kilobytes_at_most(String path) throws Exception {
        var page = bytes(server.address(path));
        var html = server.get(path).body();
        var sum = page;
        for (var part : STYLE_OR_SCRIPT.matcher(html).results().toList()) {
            assertThat(part.group(1)).doesNotEndWith(".js");
            sum += bytes(server.address(part.group(1)));
        }
        System.out.printf("%s: %d bytes in all%n", path, sum);
        assertThat(sum).isLessThan(MOST_BYTES);
        assertThat(html).doesNotContain("<script", "style=", "onclick");
    }

    private static int bytes(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address)
                    .header("Accept-Encoding", "gzip")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
        }
    }
}
