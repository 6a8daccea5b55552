package id.selaras.rights;

import id.selaras.access.Role;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case, its referrals and its papers, asked for by their ids. */
final class CaseProbes {
    private final Probes probes;
    private final Caller caller;
    private final Scenes scenes;

    private CaseProbes(Probes probes, Caller caller, Scenes scenes) {
        this.probes = probes;
        this.caller = caller;
        this.scenes = scenes;
    }

    static void add(Probes probes, Caller caller, Scenes scenes) {
        var cases = new CaseProbes(probes, caller, scenes);
        cases.reading();
        cases.writing();
        cases.naming();
        cases.citizensYes();
        cases.referrals();
        cases.papers();
    }

    private void reading() {
        probes.shows(
                "GET /kasus/{id}",
                scenes,
                scene -> caller.on(scene.who(), caller.get(scene.who(), page(scene))),
                Scene::title);
        probes.shows("GET /api/v1/cases/{id}", scenes, scene -> caller.get(scene.who(), door(scene)), Scene::title);
        probes.shows(
                "GET /kasus/{id}/tanda-terima",
                scenes,
                scene -> caller.get(scene.who(), page(scene) + "/tanda-terima"),
                scene -> scene.caseId().toString());
    }

    private void writing() {
        form("/tindakan", scene -> Map.of("langkah", id(), "act", "NOTE", "alasan", "Sudah ditelepon"));
        form(
                "/cek",
                scene -> Map.of(
                        "id", id(), "sistem", "bpjs", "tanya", "Kartu", "jawab", "Aktif", "tanggal", "2026-11-01"));
        form("/upaya", scene -> Map.of("langkah", id(), "cara", "telephone"));
        form("/pin-baru", scene -> Map.of());
        form(
                "/rujukan",
                scene -> Map.of("id", id(), "instansi", scene.organisation().toString(), "minta", "Mohon dilayani"));
        json("/acts", scene -> "{'act': 'note', 'reason': 'Sudah ditelepon'}");
        json("/checks", scene -> "{'system': 'bpjs', 'asked': 'Kartu', 'answer': 'Aktif', 'checkedOn': '2026-11-01'}");
        json("/attempts", scene -> "{'manner': 'telephone'}");
        json("/pin", scene -> "{}");
        json(
                "/referrals",
                scene -> "{'organisation': '%s', 'asked': 'Mohon dilayani'}".formatted(scene.organisation()));
    }

    private void naming() {
        var cases = Stock.anew((situation, role) -> new Naming(scenes.fresh(situation, role), scenes.designated()));
        probes.does(
                "POST /kasus/{id}/petugas",
                cases,
                naming -> caller.form(
                        naming.scene().who(),
                        page(naming.scene()) + "/petugas",
                        Map.of("langkah", id(), "petugas", naming.colleague().toString())));
    }

    /** A case, and an officer who came after it. */
    private record Naming(Scene scene, UUID colleague) {}

    private void citizensYes() {
        var reported = new Stock<Scene>() {
            @Override
            public Scene of(Situation situation, @Nullable Role role) {
                return scenes.reported(situation, role);
            }

            @Override
            public void usedUp(Situation situation, @Nullable Role role) {
                scenes.usedUp(situation, role);
            }
        };
        probes.does(
                "POST /kasus/{id}/jawaban-warga",
                reported,
                scene -> caller.form(
                        scene.who(),
                        page(scene) + "/jawaban-warga",
                        Map.of("langkah", id(), "act", "CONFIRM", "cara", "telephone")));
        probes.does(
                "POST /api/v1/cases/{id}/confirmations",
                reported,
                scene -> caller.json(
                        scene.who(), door(scene) + "/confirmations", "{'manner': 'telephone', 'received': true}"));
    }

    private void referrals() {
        probes.shows(
                "GET /rujukan/{id}",
                scenes,
                scene -> caller.on(scene.who(), caller.get(scene.who(), "/rujukan/" + scene.referral())),
                Scene::title);
        probes.shows(
                "GET /api/v1/referrals/{id}",
                scenes,
                scene -> caller.get(scene.who(), "/api/v1/referrals/" + scene.referral()),
                scene -> scene.referral().toString());
        probes.shows(
                "POST /rujukan/{id}/buka/nik",
                scenes,
                scene -> caller.form(
                        scene.who(),
                        "/rujukan/" + scene.referral() + "/buka/nik",
                        Map.of("reason", "Mendaftarkan warga")),
                Scene::title);
        for (var act : new String[] {"", " withdraw"}) {
            var word = act.isEmpty() ? "accept" : "withdraw";
            probes.does(
                    "POST /rujukan/{id}/tindakan" + act,
                    scenes,
                    scene -> caller.form(
                            scene.who(),
                            "/rujukan/" + scene.referral() + "/tindakan",
                            Map.of(
                                    "langkah",
                                    id(),
                                    "act",
                                    word.toUpperCase(java.util.Locale.ROOT),
                                    "alasan",
                                    "Sudah jelas")));
            probes.does(
                    "POST /api/v1/referrals/{id}/acts" + act,
                    scenes,
                    scene -> caller.json(
                            scene.who(),
                            "/api/v1/referrals/" + scene.referral() + "/acts",
                            "{'act': '%s', 'reason': 'Sudah jelas'}".formatted(word)));
        }
    }

    private void papers() {
        probes.shows(
                "GET /kasus/{id}/lampiran/{attachmentId}",
                scenes,
                scene -> caller.get(scene.who(), "/kasus/" + scene.addressed() + "/lampiran/" + scene.paper()),
                scene -> "%PDF");
        probes.shows(
                "GET /api/v1/cases/{id}/attachments/{attachmentId}",
                scenes,
                scene ->
                        caller.get(scene.who(), "/api/v1/cases/" + scene.addressed() + "/attachments/" + scene.paper()),
                scene -> "%PDF");
        probes.shows(
                "GET /api/v1/cases/{id}/attachments",
                scenes,
                scene -> caller.get(scene.who(), door(scene) + "/attachments"),
                scene -> scene.paper().toString());
        probes.does(
                "POST /kasus/{id}/lampiran",
                scenes,
                scene -> caller.upload(
                        scene.who(), page(scene) + "/lampiran", "berkas", Caller.PDF, Map.of("lampiran", id())));
        probes.does(
                "POST /api/v1/cases/{id}/attachments",
                scenes,
                scene -> caller.upload(scene.who(), door(scene) + "/attachments", "file", Caller.PDF, Map.of()));
        probes.does(
                "POST /kasus/{id}/lampiran/{attachmentId}/bagikan",
                scenes,
                scene -> caller.form(
                        scene.who(),
                        page(scene) + "/lampiran/" + scene.paper() + "/bagikan",
                        Map.of("instansi", scene.organisation().toString())));
        probes.does(
                "POST /api/v1/attachments/{id}/shares",
                scenes,
                scene -> caller.json(
                        scene.who(),
                        "/api/v1/attachments/" + scene.paper() + "/shares",
                        "{'organisation': '%s'}".formatted(scene.organisation())));
    }

    private void form(String act, java.util.function.Function<Scene, Map<String, String>> fields) {
        probes.does(
                "POST /kasus/{id}" + act,
                scenes,
                scene -> caller.form(scene.who(), page(scene) + act, fields.apply(scene)));
    }

    private void json(String act, java.util.function.Function<Scene, String> body) {
        probes.does(
                "POST /api/v1/cases/{id}" + act,
                scenes,
                scene -> caller.json(scene.who(), door(scene) + act, body.apply(scene)));
    }

    private static String page(Scene scene) {
        return "/kasus/" + scene.caseId();
    }

    private static String door(Scene scene) {
        return "/api/v1/cases/" + scene.caseId();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
