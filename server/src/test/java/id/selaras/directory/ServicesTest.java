package id.selaras.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The directory of services, over real HTTP and PostgreSQL. */
@SelarasTest
class ServicesTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TestServer server;
    private final UUID agency;
    private final Officer officer;

    ServicesTest(TestServer server) {
        this.server = server;
        agency = organisation("33.04");
        officer = server.database().officer(Role.AGENCY, "33.04", agency);
    }

    @Test
    void an_owner_writes_an_entry_and_everybody_finds_it_by_need_and_place() {
        var name = "Kursi roda uji " + NUMBER.incrementAndGet();
        assertThat(added(name, Map.of()).statusCode()).isEqualTo(302);
        var page = server.get("/layanan?cari=sakit&desa=Gunungjati+Pagedongan").body();
        assertThat(page).contains(name, "Gratis");
        assertThat(server.get("/layanan?cari=sekolah&kode=33.04.20.2002").body())
                .doesNotContain(name);
        assertThat(server.get("/layanan?sektor=health&kode=33.02.01.2001").body())
                .doesNotContain(name);
        assertThat(server.get("/layanan?cari=" + name.replace(' ', '+')).body()).contains(name);
        var detail = server.get(address(name));
        assertThat(detail.body())
                .contains(name, "Senin–Jumat pukul 08.00–15.00", "Sabtu pukul 08.00–12.00", "0286 000 301")
                .contains("KTP dan KK", "Gunungjati, Pagedongan, Kabupaten Banjarnegara", "Dikonfirmasi pemiliknya");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_is_written() {
        var name = "Salah uji " + NUMBER.incrementAndGet();
        var refused = added(
                name,
                Map.of("buka1", "15.00", "wilayah", "Entahberantah", "biaya", "gratis", "surel", "x", "sektor", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("f-buka1-e", "f-wilayah-e", "f-biaya-e", "f-surel-e", "f-sektor-e", "Entahberantah")
                .contains("value=\"" + name + "\"");
        assertThat(count(name)).isZero();
    }

    @Test
    void an_entry_grows_old_and_its_owner_says_that_it_is_still_true() {
        var name = "Lama uji " + NUMBER.incrementAndGet();
        added(name, Map.of());
        server.database()
                .owner()
                .sql("update directory.service set assured_date = current_date - 300 where name = :name")
                .param("name", name)
                .update();
        assertThat(server.get(address(name)).body()).contains("Terakhir dikonfirmasi", "9 bulan lalu", "telepon dulu");
        var visitor = Visitor.as(server, officer);
        assertThat(visitor.get("/kelola/layanan").body()).contains("Masih benar: " + name);
        visitor.post("/kelola/layanan/" + id(name) + "/benar", Map.of());
        assertThat(server.get(officer, "/kelola/layanan").body()).doesNotContain("Masih benar: " + name);
    }

    @Test
    void a_change_keeps_the_id_of_the_place_and_an_ended_service_is_found_no_more() {
        var name = "Pindah uji " + NUMBER.incrementAndGet();
        added(name, Map.of());
        var place = server.as(officer, () -> server.bean(Services.class).find(id(name)))
                .orElseThrow()
                .locations();
        var visitor = Visitor.as(server, officer);
        visitor.get("/kelola/layanan/" + id(name));
        var form = form(name);
        form.putAll(Map.of(
                "alamat", "Jalan Baru 1",
                "status", "DEFUNCT",
                "lokasi", "Gunungjati, Pagedongan, Kabupaten Banjarnegara, Jawa Tengah",
                "wilayah", "Kabupaten Banjarnegara, Jawa Tengah"));
        assertThat(visitor.post("/kelola/layanan/" + id(name), form).statusCode())
                .isEqualTo(302);
        var moved = server.as(officer, () -> server.bean(Services.class).find(id(name)))
                .orElseThrow()
                .locations();
        assertThat(moved).extracting(Service.Location::address).containsExactly("Jalan Baru 1");
        assertThat(moved.getFirst().id()).isEqualTo(place.getFirst().id());
        assertThat(server.get("/layanan?cari=" + name.replace(' ', '+')).body()).doesNotContain("<b>" + name);
        assertThat(server.get(address(name)).body()).contains("Tidak ada lagi");
    }

    @Test
    void another_agency_of_the_same_district_keeps_only_its_own() {
        var name = "Milik uji " + NUMBER.incrementAndGet();
        added(name, Map.of());
        var other = server.database().officer(Role.AGENCY, "33.04", organisation("33.04"));
        assertThat(server.get(other, "/kelola/layanan").body()).doesNotContain(name);
        assertThat(server.get(other, "/kelola/layanan/" + id(name)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_nations_services_are_there_and_say_that_nobody_confirmed_them() {
        assertThat(server.get("/layanan?program=PKH").body())
                .contains("Program Keluarga Harapan", "Belum pernah dikonfirmasi pemiliknya");
        assertThat(server.get("/layanan?cari=qqqxyzzy").body()).contains("Belum ada layanan yang cocok");
        assertThat(server.get("/layanan/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void words_of_need_lead_to_a_sector_and_small_words_say_nothing() {
        var need = NeedWords.read("Anak saya mau sekolahnya, listrik padam, rumah sakit");
        assertThat(need.sectors()).contains(Sector.EDUCATION, Sector.ENERGY, Sector.HEALTH);
        assertThat(need.words()).doesNotContain("anak", "saya", "mau");
        assertThat(NeedWords.read("100%_\\").patterns())
                .allSatisfy(pattern -> assertThat(pattern).doesNotContain("%_"));
    }

    private HttpResponse<String> added(String name, Map<String, String> other) {
        var visitor = Visitor.as(server, officer);
        visitor.get("/kelola/layanan/baru");
        var form = form(name);
        form.putAll(other);
        return visitor.post("/kelola/layanan/baru", form);
    }

    private Map<String, String> form(String name) {
        var form = new LinkedHashMap<String, String>();
        form.put("instansi", agency.toString());
        form.put("nama", name);
        form.put("uraian", "Dipinjamkan.");
        form.put("sektor", "health");
        form.put("biaya", "0");
        form.put("surat", "KTP dan KK\nSurat dokter");
        form.put("tempat", "Balai uji");
        form.put("alamat", "Jalan Uji 1");
        form.put("lokasi", "Gunungjati");
        form.put("hari1", "MO,TU,WE,TH,FR");
        form.put("buka1", "08.00");
        form.put("tutup1", "15.00");
        form.put("hari2", "SA");
        form.put("buka2", "08:00");
        form.put("tutup2", "12.00");
        form.put("telepon", "0286 000 301");
        return form;
    }

    private String address(String name) {
        return "/layanan/" + id(name);
    }

    private UUID id(String name) {
        return server.database()
                .owner()
                .sql("select id from directory.service where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private long count(String name) {
        return server.database()
                .owner()
                .sql("select count(*) from directory.service where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private UUID organisation(String area) {
        return server.database()
                .owner()
                .sql("""
                    insert into directory.organisation (code, name, kind, area_code)
                    values (:code, :name, 'local_office', :area) returning id""")
                .param("code", "layanan-uji-" + UUID.randomUUID())
                .param("name", "Dinas Uji " + NUMBER.incrementAndGet())
                .param("area", area)
                .query(UUID.class)
                .single();
    }
}
