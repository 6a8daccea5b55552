package id.selaras.rights;

import id.selaras.access.Role;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals of a case: made, listed, read, judged. */
final class ProposalProbes {
    private final Probes probes;
    private final Caller caller;
    private final World world;
    private final Scenes scenes;
    private final JdbcClient owner;
    private int made;

    private ProposalProbes(Probes probes, Caller caller, World world, Scenes scenes, JdbcClient owner) {
        this.probes = probes;
        this.caller = caller;
        this.world = world;
        this.scenes = scenes;
        this.owner = owner;
    }

    static void add(Probes probes, Caller caller, World world, Scenes scenes, JdbcClient owner) {
        var proposals = new ProposalProbes(probes, caller, world, scenes, owner);
        proposals.making();
        proposals.reading();
        proposals.judging();
    }

    /** A case and what its window proposed. */
    private record Proposed(Scene scene, UUID proposal) {}

    private Proposed proposed(Situation situation, @Nullable Role role) {
        var scene = scenes.of(situation, role);
        return situation == Situation.NEVER_EXISTED
                ? new Proposed(scene, UUID.randomUUID())
                : new Proposed(scene, insert(scene));
    }

    // Each is older than the one before, so that it stands first in the list.
    private UUID insert(Scene scene) {
        var proposal = owner.sql("""
                        insert into proposal.proposal (id, area_no, kind, family_id, reason, observed_on, origin_kind, origin_id, case_id, proposed_by, proposed_at)
                        select uuidv7(), c.area_no, 'list_entry', :family, 'Belum terdaftar', '2026-11-01', 'case', c.id, c.id, :by,
                               timestamptz '2020-01-01' - make_interval(mins => :n)
                          from casework.case_record c where c.id = :case returning id""")
                .param("family", scene.family())
                .param("by", world.window(scene.village()).account())
                .param("n", ++made)
                .param("case", scene.caseId())
                .query(UUID.class)
                .single();
        owner.sql("""
                        insert into proposal.paper (id, proposal_id, name, media_type, bytes, sha256, content, added_by)
                        values (:id, :id, 'surat.pdf', 'application/pdf', 9, 'uji', 'isi surat', :by)""")
                .param("id", proposal)
                .param("by", world.window(scene.village()).account())
                .update();
        return proposal;
    }

    private void making() {
        for (var page : new String[] {"/kasus/{id}/usulan", "/keluarga/{id}/usulan"}) {
            probes.shows(
                    "GET " + page,
                    scenes,
                    scene -> caller.get(scene.who(), address(page, scene) + "?jenis=newcomer"),
                    Scene::name);
            probes.does(
                    "POST " + page,
                    scenes,
                    scene -> caller.form(
                            scene.who(),
                            address(page, scene),
                            Map.of(
                                    "jenis", "newcomer",
                                    "nama", "Bayu",
                                    "jk", "male",
                                    "benar", "MISSING.nik",
                                    "lahir", "2026",
                                    "hubungan", "child",
                                    "alasan", "Lahir bulan lalu")));
        }
        probes.does(
                "POST /usulan/keluarga-sendiri",
                scenes,
                scene -> caller.form(
                        scene.who(),
                        "/usulan/keluarga-sendiri",
                        Map.of("keluarga", scene.family().toString(), "sendiri", "false")));
    }

    private static String address(String page, Scene scene) {
        var id = page.startsWith("/kasus") ? scene.caseId() : scene.family();
        return page.replace("{id}", id.toString());
    }

    private void reading() {
        var stock = Stock.anew(this::proposed);
        probes.shows(
                "GET /usulan",
                stock,
                proposed -> caller.get(proposed.scene().who(), "/usulan?giliran=supervisor"),
                proposed -> proposed.proposal().toString());
        probes.shows(
                "GET /usulan/{id}",
                stock,
                proposed -> caller.get(proposed.scene().who(), "/usulan/" + proposed.proposal()),
                proposed -> proposed.scene().name());
        probes.shows(
                "GET /usulan/{id}/berkas/{paper}",
                stock,
                proposed -> caller.get(
                        proposed.scene().who(), "/usulan/" + proposed.proposal() + "/berkas/" + proposed.proposal()),
                proposed -> "isi surat");
        probes.shows(
                "GET /keluarga/{id}/klaim/berkas/{paper}",
                Stock.anew(this::claimed),
                claimed -> caller.get(
                        claimed.scene().who(),
                        "/keluarga/" + claimed.scene().family() + "/klaim/berkas/" + claimed.proposal()),
                claimed -> "isi tagihan");
        probes.shows(
                "POST /usulan/{id}/buka",
                stock,
                proposed -> caller.form(
                        proposed.scene().who(),
                        "/usulan/" + proposed.proposal() + "/buka",
                        Map.of("reason", "Membandingkan KTP")),
                proposed -> proposed.scene().name());
    }

    /** An entry of an outside source and its paper, of one id. */
    private Proposed claimed(Situation situation, @Nullable Role role) {
        var scene = scenes.of(situation, role);
        var claim = UUID.randomUUID();
        if (situation != Situation.NEVER_EXISTED) {
            owner.sql("""
                            with entry as (
                              insert into registry.claim (id, area_no, subject, subject_id, kind, topic, state, source_kind, observed_on)
                              select :claim, f.area_no, 'family', f.id, 'flag', 'x06', 'Meter 2.200 VA', 'agency', '2020-01-05'
                                from registry.family f where f.id = :family returning id)
                            insert into proposal.paper (id, claim_id, name, media_type, bytes, sha256, content, added_by)
                            select id, id, 'tagihan.pdf', 'application/pdf', 9, 'uji', 'isi tagihan', :by from entry""")
                    .param("claim", claim)
                    .param("family", scene.family())
                    .param("by", world.window(scene.village()).account())
                    .update();
        }
        return new Proposed(scene, claim);
    }

    /** An objection that went on to the deliberation. */
    private Proposed objected(Situation situation, @Nullable Role role) {
        var proposed = proposed(situation, role);
        owner.sql("update proposal.proposal set kind = 'objection', state = 'ACCEPTED' where id = :id")
                .param("id", proposed.proposal())
                .update();
        return proposed;
    }

    private void judging() {
        probes.does(
                "POST /usulan/{id}/berkas",
                Stock.anew(this::objected),
                proposed -> caller.upload(
                        proposed.scene().who(),
                        "/usulan/" + proposed.proposal() + "/berkas",
                        "berkas",
                        Caller.PDF,
                        Map.of()));
        probes.does(
                "POST /usulan/{id}/tindakan",
                Stock.anew(this::proposed),
                proposed -> caller.form(
                        proposed.scene().who(),
                        "/usulan/" + proposed.proposal() + "/tindakan",
                        Map.of(
                                "langkah",
                                UUID.randomUUID().toString(),
                                "act",
                                "RETURN",
                                "alasan",
                                "Mohon foto rumah")));
    }
}
