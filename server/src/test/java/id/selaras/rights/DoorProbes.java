package id.selaras.rights;

import id.selaras.testing.TestDatabase.Officer;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Doors behind which there is nobody's data. */
final class DoorProbes {
    private final Probes probes;
    private final Caller caller;
    private final Stock<Visit> visits;
    private final Stock<Visit> readers;

    private DoorProbes(Probes probes, Caller caller, World world) {
        this.probes = probes;
        this.caller = caller;
        visits = Stock.anew((situation, role) -> new Visit(world.passing(role)));
        readers = Stock.anew((situation, role) -> new Visit(world.reader(Situation.ALWAYS, role)));
    }

    /** Somebody who comes once, with a session that may end. */
    private record Visit(@Nullable Officer who) {}

    static void add(Probes probes, Caller caller, World world) {
        var doors = new DoorProbes(probes, caller, world);
        doors.everybodys();
        doors.ones();
    }

    private void everybodys() {
        for (var page : new String[] {
            "/",
            "/tentang",
            "/masuk",
            "/kunci",
            "/status",
            "/periksa",
            "/bantuan",
            "/layanan",
            "/health",
            "/api/v1/openapi.json"
        }) {
            page(page);
        }
        probes.opens("GET /t/{ticket}", readers, visit -> caller.get(visit.who(), "/t/12345678"));
        probes.opens("GET /periksa/{kode}", readers, visit -> caller.get(visit.who(), "/periksa/0123456789"));
        form("/periksa", Map.of("kode", "0123456789"));
        form("/masuk", Map.of("akun", "tidak.ada", "sandi", "salah"));
        form("/kunci", Map.of("sandi", "salah"));
        form("/status", Map.of());
        form("/status/jawaban", Map.of());
        form("/bantuan", Map.of());
        form("/bahasa", Map.of("bahasa", "id"));
        for (var door : new String[] {"/api/v1/tickets/look", "/api/v1/tickets/answer"}) {
            probes.opens(
                    "POST " + door, readers, visit -> caller.json(visit.who(), door, "{'ticket': '1', 'pin': '1'}"));
        }
    }

    private void ones() {
        page("/akun");
        page("/akun/sandi");
        form("/akun/sandi", Map.of("lama", "salah", "baru", "sandi baru sekali", "ulang", "lain"));
        form("/akun/peran", Map.of("peran", "manager"));
        form("/akun/keluar", Map.of());
        form("/kunci/sekarang", Map.of());
        form("/keluar", Map.of());
        page("/api/v1/areas", "?q=gunungjati");
        page("/api/v1/organisations", "?area=33.04");
        page("/api/v1/programmes");
        page("/api/v1/rules", "?area=33.04");
        page("/api/v1/services");
        probes.opens("ANY /api/**", readers, visit -> caller.get(visit.who(), "/api/v1/tidak-ada"));
    }

    private void page(String path) {
        page(path, "");
    }

    private void page(String path, String query) {
        Function<Visit, Reply> ask = visit -> caller.get(visit.who(), path + query);
        probes.opens("GET " + path, readers, ask);
    }

    private void form(String path, Map<String, String> fields) {
        probes.opens("POST " + path, visits, visit -> caller.form(visit.who(), path, fields));
    }
}
