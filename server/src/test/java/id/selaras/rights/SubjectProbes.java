package id.selaras.rights;

import id.selaras.rights.Probe.Heard;
import id.selaras.testing.TestDatabase.Officer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people ask about their own data at the window. */
final class SubjectProbes {
    private static final Map<String, String> SEEN = Map.of("pemohon", "self", "hasil", "cocok", "bukti", "ktp");
    private static final Map<String, String> REASON = Map.of("reason", "Diminta warga di loket");

    private final Probes probes;
    private final Caller caller;
    private final Scenes scenes;
    private final JdbcClient owner;

    private SubjectProbes(Probes probes, Caller caller, Scenes scenes, JdbcClient owner) {
        this.probes = probes;
        this.caller = caller;
        this.scenes = scenes;
        this.owner = owner;
    }

    static void add(Probes probes, Caller caller, Scenes scenes, JdbcClient owner) {
        var subjects = new SubjectProbes(probes, caller, scenes, owner);
        subjects.person();
        subjects.request();
        subjects.files();
        subjects.breach();
    }

    private void breach() {
        probes.opens("GET /jejak/kebocoran", scenes, scene -> caller.get(scene.who(), "/jejak/kebocoran"));
        Stock<Seen> seen = Stock.anew((situation, role) -> {
            var scene = scenes.fresh(situation, role);
            return new Seen(scene.who(), scenes.seenBySomebody(scene), scene.name());
        });
        for (var path : List.of("/jejak/kebocoran", "/jejak/kebocoran/unduh")) {
            probes.shows("POST " + path, seen, one -> caller.form(one.who(), path, leakOf(one.by())), Seen::name);
        }
    }

    /** Somebody whose data an account saw. */
    private record Seen(@Nullable Officer who, String by, String name) {}

    private static Map<String, String> leakOf(String account) {
        return Map.of("petugas", account, "dari", "1-1-2020", "sampai", "1-1-2040", "alasan", "Akun dicuri");
    }

    /** A file that left, by its purpose. */
    private record Left(@Nullable Officer who, String purpose) {}

    private void files() {
        probes.custom("POST /unduhan", (situation, role) -> {
            var scene = scenes.fresh(situation, role);
            var who = scene.who();
            var area = who == null || situation == Situation.NEIGHBOUR ? scene.village() : who.areaCode();
            var reply = caller.form(who, "/unduhan", Map.of("wilayah", area, "tujuan", "Pemeriksaan berkala"));
            var door = reply.door();
            var there = reply.body().contains(scene.name()) ? Answer.SEES : Answer.EMPTY;
            return new Heard(door != null ? door : there, reply, List.of());
        });
        Stock<Left> left = Stock.anew((situation, role) -> {
            var scene = scenes.fresh(situation, role);
            var purpose = "Tujuan " + UUID.randomUUID();
            var taker = situation == Situation.ONESELF && scene.who() != null
                    ? scene.who().account()
                    : null;
            owner.sql("""
                            insert into export.taken (id, number, account_id, role, area_no, area_lo, area_hi, format, coding, uncovered,
                              health, purpose, expected)
                            select gen_random_uuid(), cast(:purpose as text), coalesce(cast(:taker as uuid), a.id), 'secretariat', p.area_no, p.area_no,
                              p.area_no + 1, 'csv', 'canonical', false, false, :purpose, 1
                              from registry.person p, access.account a where p.id = :person and a.name = 'selaras.system'""")
                    .param("purpose", purpose)
                    .param("taker", taker)
                    .param("person", scene.person())
                    .update();
            return new Left(scene.who(), purpose);
        });
        probes.shows("GET /unduhan", left, file -> caller.get(file.who(), "/unduhan"), Left::purpose);
    }

    /** Somebody who asked for the own data, or whose use is suspended. */
    private record Asked(@Nullable Officer who, UUID person, String name, UUID request) {}

    private Stock<Asked> asked(String state) {
        return Stock.anew((situation, role) -> {
            var scene = scenes.fresh(situation, role);
            var request = UUID.randomUUID();
            if (situation != Situation.NEVER_EXISTED) {
                ask(scene, request, state);
                suspend(scene, state);
            }
            return new Asked(scene.who(), scene.person(), scene.name(), request);
        });
    }

    private void ask(Scene scene, UUID request, String state) {
        owner.sql("""
                        insert into privacy.request (id, person_id, area_no, asker, state, paper, recorded_by, checked_by, checked_at)
                        select :id, p.id, p.area_no, 'self', :state, case when :state <> 'open' then 'ktp' end, a.id,
                          case when :state <> 'open' then a.id end, case when :state <> 'open' then now() end
                          from registry.person p, access.account a where p.id = :person and a.name = 'selaras.system'""")
                .param("id", request)
                .param("state", state)
                .param("person", scene.person())
                .update();
    }

    private void suspend(Scene scene, String state) {
        if (state.equals("open")) {
            owner.sql("""
                            insert into privacy.restriction (id, person_id, area_no, reason, placed_by)
                            select gen_random_uuid(), p.id, p.area_no, 'Diminta warga', a.id
                              from registry.person p, access.account a where p.id = :person and a.name = 'selaras.system'""").param("person", scene.person()).update();
        }
    }

    private void person() {
        var fresh = asked("confirmed");
        shows("GET /hak-data/orang/{person}", fresh, SubjectProbes::personPath);
        does("POST /hak-data/orang/{person}", fresh, SubjectProbes::personPath, with(SEEN));
        does("POST /hak-data/orang/{person}/batasi", fresh, asked -> personPath(asked) + "/batasi", REASON);
        does("POST /hak-data/orang/{person}/pulihkan", asked("open"), asked -> personPath(asked) + "/pulihkan", REASON);
    }

    private void request() {
        var confirmed = asked("confirmed");
        probes.opens("GET /hak-data/jatuh-tempo", scenes, scene -> caller.get(scene.who(), "/hak-data/jatuh-tempo"));
        shows("GET /hak-data", confirmed, asked -> "/hak-data");
        shows("GET /hak-data/{id}", confirmed, asked -> path(asked, ""));
        shows("GET /hak-data/{id}/cetak", confirmed, asked -> path(asked, "/cetak"));
        shows("GET /hak-data/{id}/laporan.json", confirmed, asked -> path(asked, "/laporan.json"));
        probes.shows(
                "GET /hak-data/{id}/laporan.pdf",
                confirmed,
                asked -> caller.get(asked.who(), path(asked, "/laporan.pdf")),
                asked -> "%PDF-");
        does("POST /hak-data/{id}/identitas", asked("open"), asked -> path(asked, "/identitas"), SEEN);
        does("POST /hak-data/{id}/serahkan", confirmed, asked -> path(asked, "/serahkan"), Map.of("bentuk", "json"));
        does(
                "POST /hak-data/{id}/koreksi",
                confirmed,
                asked -> path(asked, "/koreksi"),
                Map.of("salah", "Lantai saya sudah semen"));
    }

    private static Map<String, String> with(Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("id", UUID.randomUUID().toString());
        return all;
    }

    private void shows(String route, Stock<Asked> stock, Function<Asked, String> path) {
        probes.shows(route, stock, asked -> caller.get(asked.who(), path.apply(asked)), Asked::name);
    }

    private void does(String route, Stock<Asked> stock, Function<Asked, String> path, Map<String, String> fields) {
        probes.does(
                route,
                stock,
                asked -> caller.form(asked.who(), path.apply(asked), fields.containsKey("id") ? with(fields) : fields));
    }

    private static String personPath(Asked asked) {
        return "/hak-data/orang/" + asked.person();
    }

    private static String path(Asked asked, String act) {
        return "/hak-data/" + asked.request() + act;
    }
}
