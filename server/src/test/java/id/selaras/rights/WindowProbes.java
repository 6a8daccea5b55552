package id.selaras.rights;

import id.selaras.rights.Probe.Heard;
import id.selaras.testing.TestDatabase.Officer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The window: its form, recording, the warning, and the search for people. */
final class WindowProbes {
    private final Probes probes;
    private final Touches touches;
    private final Caller caller;
    private final World world;
    private final Scenes scenes;

    private WindowProbes(Probes probes, Touches touches, Caller caller, World world, Scenes scenes) {
        this.touches = touches;
        this.probes = probes;
        this.caller = caller;
        this.world = world;
        this.scenes = scenes;
    }

    static void add(Probes probes, Touches touches, Caller caller, World world, Scenes scenes) {
        var window = new WindowProbes(probes, touches, caller, world, scenes);
        window.recording();
        window.drafts();
        window.warning();
        window.adding();
        window.people();
    }

    private void recording() {
        var visitors = visitors();
        probes.opens("GET /terima", visitors, scene -> caller.get(scene.who(), "/terima"));
        probes.does("POST /terima", visitors, scene -> caller.form(scene.who(), "/terima", unlisted(scene)));
        probes.does("POST /api/v1/cases", visitors, scene -> record(scene, World.VILLAGE));
        probes.does("POST /api/v1/cases elsewhere", scenes, scene -> record(scene, scene.village()));
        probes.does("POST /api/v1/people", visitors, scene -> admit(scene, World.VILLAGE));
        probes.does("POST /api/v1/people elsewhere", scenes, scene -> admit(scene, scene.village()));
    }

    /** Who comes to the window needs no case yet. */
    private Stock<Scene> visitors() {
        return Stock.anew((situation, role) -> Scene.ofNothing(world.reader(situation, role)));
    }

    private Reply record(Scene scene, String village) {
        return caller.json(scene.who(), "/api/v1/cases", """
            {'area': '%s', 'channel': 'window', 'kind': 'question', 'topic': 'house', 'title': 'Pertanyaan',
             'words': 'Bagaimana syaratnya?', 'subject': {'name': 'Sumirah'}, 'reporter': {'manner': 'self'},
             'consented': true}\
            """.formatted(village));
    }

    private Reply admit(Scene scene, String village) {
        var body = "{'name': 'Sumirah', 'area': '%s'}".formatted(village);
        return caller.json(scene.who(), "/api/v1/people", body);
    }

    private static Map<String, String> unlisted(Scene scene) {
        var form = new LinkedHashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "orang", "baru",
                "nama", "Sumirah",
                "desa", "Gunungjati",
                "kata", "Bagaimana syaratnya?",
                "hal", "house",
                "jenis", "question",
                "izin", "ya"));
        return form;
    }

    private void drafts() {
        probes.does(
                "POST /terima/draf", visitors(), scene -> caller.form(scene.who(), "/terima/draf", unlisted(scene)));
        probes.shows(
                "GET /terima with a draft",
                drafted(),
                draft -> caller.get(draft.who(), "/terima?draf=" + draft.id()),
                Draft::words);
        probes.custom("POST /terima/draf/{id}/buang", (situation, role) -> {
            var draft = drafted().of(situation, role);
            touches.forget();
            var reply = caller.form(draft.who(), "/terima/draf/" + draft.id() + "/buang", Map.of());
            var written = touches.places();
            var door = reply.door();
            return new Heard(door != null ? door : written.isEmpty() ? Answer.EMPTY : Answer.DOES, reply, written);
        });
    }

    /** What somebody typed and left at the window. */
    private record Draft(@Nullable Officer who, UUID id, String words) {}

    private Stock<Draft> drafted() {
        return Stock.anew((situation, role) -> {
            var who = world.reader(situation, role);
            var draft = new Draft(who, UUID.randomUUID(), "Kata " + UUID.randomUUID());
            var writer = situation == Situation.SOMEBODY_ELSES ? world.window(World.VILLAGE) : who;
            if (situation != Situation.NEVER_EXISTED) {
                caller.form(
                        writer,
                        "/terima/draf",
                        Map.of("id", draft.id().toString(), "orang", "baru", "kata", draft.words()));
            }
            return draft;
        });
    }

    private void adding() {
        probes.does("POST /terima/tambah", scenes, scene -> {
            var form = new LinkedHashMap<>(unlisted(scene));
            form.put("kasus", scene.caseId().toString());
            return caller.form(scene.who(), "/terima/tambah", form);
        });
    }

    private void warning() {
        probes.shows(
                "POST /terima with a person who has a case",
                scenes,
                scene -> {
                    var form = new LinkedHashMap<>(unlisted(scene));
                    form.remove("izin");
                    form.putAll(Map.of("orang", scene.person().toString(), "hal", "electricity"));
                    return caller.form(scene.who(), "/terima", form);
                },
                Scene::title);
        probes.shows(
                "POST /api/v1/cases/similar",
                scenes,
                scene -> caller.json(
                        scene.who(),
                        "/api/v1/cases/similar",
                        "{'person': '%s', 'topic': 'electricity'}".formatted(scene.person())),
                Scene::title);
    }

    private void people() {
        probes.opens("GET /keluarga", visitors(), scene -> caller.get(scene.who(), "/keluarga"));
        probes.opens("GET /kepesertaan/periksa", visitors(), scene -> caller.get(scene.who(), "/kepesertaan/periksa"));
        search("POST /keluarga");
        search("POST /terima/cari");
        searchByProgram("POST /api/v1/people/search");
        one();
        aids();
    }

    private void search(String route) {
        var path = route.split(" ")[1];
        probes.shows(
                route,
                scenes,
                scene -> caller.form(scene.who(), path, Map.of("cari", scene.name())),
                scene -> scene.person().toString());
    }

    private void searchByProgram(String route) {
        probes.shows(
                route,
                scenes,
                scene -> caller.json(scene.who(), "/api/v1/people/search", "{'text': '%s'}".formatted(scene.name())),
                scene -> scene.person().toString());
    }

    private void aids() {
        var family = "/keluarga/";
        probes.shows(
                "GET /daftar-kerja",
                scenes,
                scene -> caller.get(scene.who(), "/daftar-kerja?jenis=belum-dicek&desa=" + scene.village()),
                Scene::name);
        probes.shows(
                "GET /keluarga/{id}/skor",
                scenes,
                scene -> caller.get(scene.who(), family + scene.family() + "/skor"),
                scene -> scene.family().toString());
        probes.shows(
                "GET /keluarga/{id}/program",
                scenes,
                scene -> caller.get(scene.who(), family + scene.family() + "/program"),
                scene -> scene.family().toString());
        probes.shows(
                "GET /keluarga/{id}/ppks",
                scenes,
                scene -> caller.get(scene.who(), family + scene.family() + "/ppks"),
                Scene::name);
        probes.shows(
                "GET /keluarga/{id}/kebutuhan",
                scenes,
                scene -> caller.get(scene.who(), family + scene.family() + "/kebutuhan"),
                scene -> scene.family().toString());
        probes.does(
                "POST /keluarga/{id}/program",
                scenes,
                scene -> caller.form(
                        scene.who(),
                        family + scene.family() + "/program",
                        Map.of("kebutuhan", UUID.randomUUID().toString(), "program", "SEMBAKO")));
        probes.does(
                "POST /keluarga/{id}/kebutuhan/{need}",
                scenes,
                scene -> caller.form(
                        scene.who(), family + scene.family() + "/kebutuhan/" + scene.person(), Map.of("ke", "served")));
        probes.does(
                "POST /keluarga/{id}/ppks",
                scenes,
                scene -> caller.form(
                        scene.who(),
                        family + scene.family() + "/ppks",
                        Map.of("orang", scene.person().toString(), "jenis", "ppks-11", "sejak", "2020-01-05")));
        probes.shows(
                "GET /keluarga/{id}/klaim",
                scenes,
                scene -> caller.get(scene.who(), family + scene.family() + "/klaim"),
                Scene::name);
        probes.does(
                "POST /keluarga/{id}/klaim",
                scenes,
                scene -> caller.form(
                        scene.who(),
                        family + scene.family() + "/klaim",
                        Map.of(
                                "dasar", "x06",
                                "sumber", "agency",
                                "asal", "PLN " + UUID.randomUUID(),
                                "tanggal", "2020-01-05",
                                "bukti", "Meter 2.200 VA")));
        probes.does(
                "POST /keluarga/{id}/ppks/{assignment}/akhiri",
                scenes,
                scene -> caller.form(
                        scene.who(),
                        family + scene.family() + "/ppks/" + scene.person() + "/akhiri",
                        Map.of("alasan", "Sudah berkecukupan")));
    }

    private void one() {
        var family = "/keluarga/";
        probes.shows(
                "GET /keluarga/{id}", scenes, scene -> caller.get(scene.who(), family + scene.family()), Scene::name);
        probes.shows(
                "GET /keluarga/{id}/riwayat",
                scenes,
                scene -> caller.get(scene.who(), family + scene.family() + "/riwayat"),
                Scene::name);
        probes.shows(
                "GET /keluarga/orang/{id}",
                scenes,
                scene -> caller.on(scene.who(), caller.get(scene.who(), family + "orang/" + scene.person())),
                Scene::name);
        probes.shows(
                "GET /keluarga/{id} its cases",
                scenes,
                scene -> caller.get(scene.who(), family + scene.family()),
                Scene::title);
        probes.shows(
                "POST /keluarga/{id}/orang/{person}/buka/{field}",
                scenes,
                scene -> caller.form(
                        scene.who(),
                        family + scene.family() + "/orang/" + scene.person() + "/buka/phone",
                        Map.of("reason", "Menelepon warga")),
                Scene::name);
        var person = "/api/v1/people/";
        probes.shows(
                "GET /api/v1/people/{id}",
                scenes,
                scene -> caller.get(scene.who(), person + scene.person()),
                Scene::name);
        probes.shows(
                "GET /api/v1/families/{id}",
                scenes,
                scene -> caller.get(scene.who(), "/api/v1/families/" + scene.family()),
                Scene::name);
        probes.shows(
                "POST /api/v1/people/{id}/reveal",
                scenes,
                scene -> caller.json(
                        scene.who(),
                        person + scene.person() + "/reveal",
                        "{'field': 'phone', 'reason': 'Menelepon warga'}"),
                scene -> "0047");
    }
}
