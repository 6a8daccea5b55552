package id.selaras.rights;

import id.selaras.testing.TestDatabase.Officer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists that a district drops into the registry. */
final class ImportProbes {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String FILE = "nomor_kartu_keluarga;kode_kel;nik;nama;id_hub_kepala_keluarga\n"
            + "3304201102140007;3304202002;3304201408800001;SARWONO;1\n";
    private static final Map<String, String> COLUMNS = Map.of(
            "kolom-0", "nomor_kartu_keluarga",
            "kolom-1", "kode_kel",
            "kolom-2", "nik",
            "kolom-3", "nama",
            "kolom-4", "id_hub_kepala_keluarga",
            "nama", "Daftar uji");

    private final Probes probes;
    private final Caller caller;
    private final World world;
    private final JdbcClient owner;
    private final Stock<Dropped> dropped;
    private final Stock<Dropped> previewed;
    private final Stock<Dropped> done;

    private ImportProbes(Probes probes, Caller caller, World world, JdbcClient owner) {
        this.probes = probes;
        this.caller = caller;
        this.world = world;
        this.owner = owner;
        this.dropped = stock(world, "dropped");
        this.previewed = stock(world, "previewed");
        this.done = stock(world, "done");
    }

    static void add(Probes probes, Caller caller, World world, JdbcClient owner) {
        var imports = new ImportProbes(probes, caller, world, owner);
        imports.pages();
        imports.recipients();
        imports.acts();
    }

    /** A dropped list and who comes for it. */
    private record Dropped(@Nullable Officer who, UUID id, String fileName) {
        String path(String rest) {
            return "/impor/" + id + rest;
        }
    }

    private Stock<Dropped> stock(World world, String state) {
        return Stock.anew((situation, role) -> {
            var id = UUID.randomUUID();
            var fileName = "daftar-" + NUMBER.incrementAndGet() + ".csv";
            if (situation != Situation.NEVER_EXISTED) {
                var district = situation == Situation.NEIGHBOUR ? World.NEXT_DISTRICT : World.DISTRICT;
                drop(id, fileName, state, Long.parseLong(district.replace(".", "")) * 1_000_000);
            }
            return new Dropped(world.reader(situation, role), id, fileName);
        });
    }

    private void drop(UUID id, String fileName, String state, long district) {
        // One import of a district is at work at a time.
        owner.sql("update importing.import set state = 'failed' where state in ('previewing', 'running',"
                        + " 'taking_back')")
                .update();
        owner.sql("""
            insert into importing.import (id, district_no, file_name, bytes, digest, state, actor)
            select :id, :district, :name, 1, '', :state, a.id from access.account a where a.name = 'selaras.system'\
            """)
                .param("id", id)
                .param("district", district)
                .param("name", fileName)
                .param("state", state)
                .update();
        owner.sql("""
            insert into importing.file (import_id, heads, head_row, sample, mapping, columns, areas, dates)
            values (:id, array['no_kk', 'kode_kel', 'nik', 'nama', 'hubungan'], 1, '[]', 'Uji', '{"nik": "nik"}', 'kemendagri', 'day_first')\
            """).param("id", id).update();
    }

    /** Somebody takes part by a list that is checked, and by one that is recorded. */
    private Stock<Dropped> recipients(World world, String state) {
        return Stock.anew((situation, role) -> {
            var id = UUID.randomUUID();
            var name = "2026-" + NUMBER.incrementAndGet() + "-uji";
            if (situation != Situation.NEVER_EXISTED) {
                var district = situation == Situation.NEIGHBOUR ? World.NEXT_DISTRICT : World.DISTRICT;
                owner.sql("""
                    insert into benefit.recipient_list (id, district_no, programme_code, period, agency, file_name, whole, observed_on,
                      state, rows, checked_by)
                    select :id, :district, 'PKH', :name, 'Dinas Sosial', 'pkh.csv', false, current_date, :state, 1, a.id
                      from access.account a where a.name = 'selaras.system'\
                    """)
                        .param("id", id)
                        .param("district", Long.parseLong(district.replace(".", "")) * 1_000_000)
                        .param("name", name)
                        .param("state", state)
                        .update();
                owner.sql("""
                    insert into benefit.recipient_row (list_id, row_no, outcome, programme_code, name, subject, subject_id, area_no, state)
                    select :id, 2, 'matched', 'PKH', 'SARWONO', 'family', gen_random_uuid(), :village, 'active'\
                    """)
                        .param("id", id)
                        .param("village", Long.parseLong(World.VILLAGE.replace(".", "")))
                        .update();
            }
            return new Dropped(world.reader(situation, role), id, name);
        });
    }

    private void recipients() {
        var path = "/impor/penerima";
        var checked = recipients(world, "checked");
        var recorded = recipients(world, "recorded");
        probes.opens("GET /impor/penerima", checked, list -> caller.get(list.who(), path));
        probes.does(
                "POST /impor/penerima",
                checked,
                list -> caller.upload(
                        list.who(),
                        path,
                        "berkas",
                        "NIK;Nama\n3304201408800001;SARWONO\n",
                        Map.of("program", "PKH", "periode", "2026-09", "instansi", "Dinas Sosial")));
        probes.shows(
                "GET /impor/penerima/{id}",
                checked,
                list -> caller.get(list.who(), path + "/" + list.id()),
                Dropped::fileName);
        probes.does(
                "POST /impor/penerima/{id}/catat",
                checked,
                list -> caller.form(list.who(), path + "/" + list.id() + "/catat", Map.of()));
        probes.does(
                "POST /impor/penerima/{id}/tarik",
                recorded,
                list -> caller.form(list.who(), path + "/" + list.id() + "/tarik", Map.of()));
    }

    private void pages() {
        var everybodys = Stock.anew((situation, role) -> dropped.of(situation, role));
        probes.opens("GET /impor", everybodys, list -> caller.get(list.who(), "/impor"));
        shows("", previewed);
        shows("/kolom", dropped);
        shows("/kemajuan", previewed, Dropped::id);
        shows("/tarik", done);
        probes.shows(
                "GET /impor/{id}/tertahan.csv",
                done,
                list -> caller.get(list.who(), list.path("/tertahan.csv")),
                list -> "selaras_alasan");
        probes.shows(
                "GET /impor/{id}/tertahan.xlsx",
                done,
                list -> caller.get(list.who(), list.path("/tertahan.xlsx")),
                list -> "PK");
        probes.shows(
                "POST /impor/{id}/periksa",
                dropped,
                list -> caller.formAndOn(list.who(), list.path("/periksa"), Map.of()),
                Dropped::fileName);
    }

    private void acts() {
        probes.does("POST /impor", dropped, list -> caller.upload(list.who(), "/impor", "berkas", FILE, Map.of()));
        probes.does("PUT /impor/berkas", dropped, list -> caller.put(list.who(), "/impor/berkas", FILE));
        probes.does("POST /impor/{id}/kolom", dropped, list -> caller.form(list.who(), list.path("/kolom"), COLUMNS));
        probes.does(
                "POST /impor/{id}/mulai", previewed, list -> caller.form(list.who(), list.path("/mulai"), Map.of()));
        probes.does("POST /impor/{id}/tarik", done, list -> caller.form(list.who(), list.path("/tarik"), Map.of()));
    }

    private void shows(String rest, Stock<Dropped> lists) {
        shows(rest, lists, Dropped::fileName);
    }

    private void shows(String rest, Stock<Dropped> lists, Function<Dropped, Object> mark) {
        probes.shows(
                "GET /impor/{id}" + rest,
                lists,
                list -> caller.get(list.who(), list.path(rest)),
                list -> mark.apply(list).toString());
    }
}
