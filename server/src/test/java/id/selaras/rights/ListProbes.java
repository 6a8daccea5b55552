package id.selaras.rights;

import id.selaras.rights.Probe.Heard;
import id.selaras.testing.TestDatabase.Officer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists of cases, their search and their counts. */
final class ListProbes {
    private static final Pattern OWNERS = Pattern.compile("(?s)<nav class=\"sheet owners\".*?</nav>");
    private static final Pattern TABS = Pattern.compile("(?s)<div class=\"tabs\".*?</div>");
    private static final Pattern RESTRICTED = Pattern.compile("(?s)<p class=\"sec meta\">.*?</p>");
    private static final Pattern TABLES = Pattern.compile("(?s)<table.*</table>");
    private static final Pattern EVERYTHING = Pattern.compile("(?s).*");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final Pattern AFTER = Pattern.compile("\"next\"\\s*:\\s*\"([^\"]+)\"");
    private static final String LIST = "/kerja?pada=semua&wilayah=";

    private final Probes probes;
    private final Caller caller;
    private final World world;
    private final Scenes scenes;

    private ListProbes(Probes probes, Caller caller, World world, Scenes scenes) {
        this.probes = probes;
        this.caller = caller;
        this.world = world;
        this.scenes = scenes;
    }

    static void add(Probes probes, Caller caller, World world, Scenes scenes) {
        var lists = new ListProbes(probes, caller, world, scenes);
        lists.lists();
        lists.counts();
        lists.journal();
    }

    private void lists() {
        for (var path :
                List.of("/laporan", "/laporan/kebutuhan", "/laporan/kebutuhan/cetak", "/laporan/kebutuhan.csv")) {
            probes.opens(
                    "GET " + path,
                    Stock.anew((situation, role) -> Scene.ofNothing(world.reader(situation, role))),
                    scene -> caller.get(scene.who(), path));
        }
        probes.shows("GET /kerja", scenes, this::leaf, Scene::title);
        probes.shows(
                "GET /kerja/daftar.csv",
                scenes,
                scene -> caller.get(scene.who(), "/kerja/daftar.csv?pada=semua&wilayah=" + scene.village()),
                Scene::title);
        probes.shows("POST /kerja", scenes, scene -> search(scene, scene.ticket()), Scene::title);
        probes.shows("POST /kerja with the person's name", scenes, scene -> search(scene, scene.name()), Scene::title);
        probes.shows("GET /api/v1/cases", scenes, this::leafForPrograms, Scene::title);
        probes.shows(
                "GET /api/v1/referrals",
                scenes,
                scene -> caller.get(scene.who(), "/api/v1/referrals"),
                scene -> scene.referral().toString());
        probes.shows("GET /rujukan", scenes, scene -> caller.get(scene.who(), "/rujukan"), Scene::title);
    }

    private void journal() {
        var rows = "class=\"tb stackt trail\"";
        probes.shows(
                "GET /jejak",
                scenes,
                scene -> caller.get(scene.who(), "/jejak?kasus=" + scene.caseId()),
                scene -> rows);
        probes.shows(
                "POST /jejak",
                scenes,
                scene -> caller.form(scene.who(), "/jejak", Map.of("tiket", scene.ticket())),
                scene -> rows);
        probes.shows(
                "POST /jejak/unduh",
                scenes,
                scene -> caller.form(
                        scene.who(),
                        "/jejak/unduh",
                        Map.of("kasus", scene.caseId().toString())),
                scene -> scene.caseId().toString());
    }

    private Reply search(Scene scene, String text) {
        return caller.form(scene.who(), "/kerja", Map.of("cari", text));
    }

    /** The page of the list on which the case stands, or the last one. */
    private Reply leaf(Scene scene) {
        var page = caller.get(scene.who(), LIST + scene.village());
        var next = NEXT.matcher(page.body());
        while (!page.body().contains(scene.title()) && next.find()) {
            page = caller.get(scene.who(), next.group(1).replace("&amp;", "&"));
            next = NEXT.matcher(page.body());
        }
        return page;
    }

    private Reply leafForPrograms(Scene scene) {
        var list = "/api/v1/cases?pile=all&area=" + scene.village();
        var page = caller.get(scene.who(), list);
        var next = AFTER.matcher(page.body());
        while (!page.body().contains(scene.title()) && next.find()) {
            page = caller.get(scene.who(), list + "&after=" + URLEncoder.encode(next.group(1), StandardCharsets.UTF_8));
            next = AFTER.matcher(page.body());
        }
        return page;
    }

    private void counts() {
        moves("GET /kerja its counts", "/kerja", OWNERS);
        moves("GET /kerja how many restricted cases others hold", "/kerja", RESTRICTED);
        moves("GET /rujukan its counts", "/rujukan", TABS);
        var month = "bulan=" + YearMonth.now(ZoneId.of("Asia/Jakarta"));
        moves("GET /laporan/bulan", "/laporan/bulan?" + month, TABLES);
        moves("GET /laporan/bulan/cetak", "/laporan/bulan/cetak?" + month, TABLES);
        moves("GET /laporan/bulan.csv", "/laporan/bulan.csv?" + month, EVERYTHING);
    }

    /** What a new case moves on a page is what its reader learns of it. */
    private void moves(String route, String path, Pattern part) {
        probes.custom(route, (situation, role) -> {
            var who = world.reader(situation, role);
            var before = part(who, path, part);
            scenes.fresh(situation, role);
            var reply = read(who, path);
            var door = reply.door();
            var moved = !before.equals(found(part, reply));
            return new Heard(door != null ? door : moved ? Answer.SEES : Answer.EMPTY, reply, List.of());
        });
    }

    private String part(@Nullable Officer who, String path, Pattern part) {
        return found(part, read(who, path));
    }

    private Reply read(@Nullable Officer who, String path) {
        return caller.get(who, path);
    }

    private static String found(Pattern part, Reply page) {
        var matcher = part.matcher(page.body());
        return matcher.find() ? matcher.group() : "";
    }
}
