package id.selaras.rights;

import id.selaras.rights.Gatherings.Stage;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deliberations of villages, their papers, and what the district does with their lists. */
final class DeliberationProbes {
    private static final Map<String, String> HEAD =
            Map.of("tanggal", "2026-11-02", "tempat", "Balai desa", "ketua", "Kepala desa");

    private final Probes probes;
    private final Caller caller;
    private final World world;
    private final JdbcClient owner;

    private DeliberationProbes(Probes probes, Caller caller, World world, JdbcClient owner) {
        this.probes = probes;
        this.caller = caller;
        this.world = world;
        this.owner = owner;
    }

    static void add(Probes probes, Caller caller, World world, JdbcClient owner) {
        var all = new DeliberationProbes(probes, caller, world, owner);
        all.readings();
        all.villageActs();
        all.districtActs();
        all.afterTheLock();
    }

    private Gatherings at(Stage stage) {
        return new Gatherings(world, owner, stage);
    }

    private void readings() {
        probes.shows(
                "GET /musyawarah",
                Stock.anew(
                        (situation, role) -> heldInItsMonth(at(Stage.PREPARED).of(situation, role))),
                one -> caller.get(one.who(), "/musyawarah?bulan=" + one.month()),
                one -> one.meeting().toString());
        for (var page : new String[] {"", "/agenda"}) {
            probes.shows(
                    "GET /musyawarah/{id}" + page,
                    at(Stage.SENT),
                    one -> caller.get(one.who(), one.path(page)),
                    Gathering::head);
        }
        probes.shows(
                "GET /musyawarah/{id}/surat/{paper}",
                at(Stage.FINISHED),
                one -> caller.get(one.who(), one.path("/surat/" + one.paper())),
                one -> "abc");
        probes.shows(
                "GET /musyawarah/siklus/{month}/pengesahan/{id}",
                at(Stage.SENT),
                one -> caller.get(one.who(), one.cyclePath("/pengesahan/" + one.approval())),
                one -> "abc");
    }

    /** As a village finds it in the list of its year. */
    private Gathering heldInItsMonth(Gathering one) {
        owner.sql("update deliberation.meeting set held_on = cast(:month || '-02' as date) where id = :id")
                .param("month", one.month())
                .param("id", one.meeting())
                .update();
        return one;
    }

    private void villageActs() {
        probes.does(
                "POST /musyawarah",
                Stock.anew((situation, role) -> at(Stage.PREPARED).of(Situation.NEVER_EXISTED, role)),
                one -> {
                    var fields = new java.util.HashMap<>(HEAD);
                    fields.put("bulan", one.month());
                    return caller.form(one.who(), "/musyawarah", fields);
                });
        act("", Stage.PREPARED, HEAD);
        probes.does(
                "POST /musyawarah/{id}/agenda",
                Stock.anew((situation, role) -> {
                    var one = at(Stage.PREPARED).of(situation, role);
                    // Something new, so that there is something to add.
                    owner.sql("""
                                    insert into proposal.proposal (id, area_no, kind, family_id, reason, observed_on, origin_kind, state, proposed_by)
                                    select gen_random_uuid(), area_no, 'list_exit', family_id, 'Uji', current_date, 'family', 'ACCEPTED', proposed_by
                                      from proposal.proposal where id = :item""").param("item", one.item()).update();
                    return one;
                }),
                one -> caller.form(one.who(), one.path("/agenda"), Map.of()));
        probes.shows(
                "GET /musyawarah/{id}/selesai",
                at(Stage.PREPARED),
                one -> caller.get(one.who(), one.path("/selesai")),
                one -> one.path("/selesai"));
        act("/selesai", Stage.PREPARED, Map.of());
        act("/kirim", Stage.FINISHED, Map.of());
    }

    private void act(String act, Stage stage, Map<String, String> fields) {
        probes.does("POST /musyawarah/{id}" + act, at(stage), one -> caller.form(one.who(), one.path(act), fields));
    }

    private void districtActs() {
        probes.does(
                "POST /musyawarah/{id}/verifikasi",
                at(Stage.SENT),
                one -> caller.form(one.who(), one.path("/verifikasi"), Map.of("periksa-" + one.item(), "agreed")));
        probes.does(
                "POST /musyawarah/siklus/{month}/pengesahan",
                at(Stage.SENT),
                one -> caller.upload(
                        one.who(),
                        one.cyclePath("/pengesahan"),
                        "berkas",
                        Caller.PDF,
                        Map.of("nomor", "460/1", "tanggal-surat", "2026-11-16")));
        probes.opens(
                "GET /musyawarah/siklus/{month}/kunci",
                at(Stage.SENT),
                one -> caller.get(one.who(), one.cyclePath("/kunci")));
        probes.does(
                "POST /musyawarah/siklus/{month}/kunci",
                at(Stage.SENT),
                one -> caller.form(one.who(), one.cyclePath("/kunci"), Map.of()));
    }

    private void afterTheLock() {
        probes.shows(
                "GET /musyawarah/siklus/{month}/ketik",
                at(Stage.VERIFIED_AND_LOCKED),
                one -> caller.get(one.who(), one.cyclePath("/ketik")),
                Gathering::head);
        probes.shows(
                "POST /musyawarah/siklus/{month}/ketik/unduh",
                at(Stage.VERIFIED_AND_LOCKED),
                one -> caller.form(one.who(), one.cyclePath("/ketik/unduh"), Map.of("bentuk", "csv")),
                Gathering::head);
        probes.does(
                "POST /musyawarah/siklus/{month}/ketik/{item}",
                at(Stage.VERIFIED_AND_LOCKED),
                one -> caller.form(one.who(), one.cyclePath("/ketik/" + one.item()), Map.of("centang", "ya")));
        probes.shows(
                "GET /musyawarah/siklus/{month}/hasil",
                at(Stage.TYPED),
                one -> caller.get(one.who(), one.cyclePath("/hasil")),
                Gathering::head);
        probes.does(
                "POST /musyawarah/siklus/{month}/hasil/{item}",
                at(Stage.TYPED),
                one -> caller.form(
                        one.who(),
                        one.cyclePath("/hasil/" + one.item()),
                        Map.of("hasil", "granted", "tanggal", "2026-11-02")));
        probes.does(
                "POST /musyawarah/siklus/{month}/hasil/berkas",
                at(Stage.TYPED),
                one -> caller.upload(
                        one.who(),
                        one.cyclePath("/hasil/berkas"),
                        "berkas",
                        "ID_USULAN;HASIL\n" + one.item() + ";diterima\n",
                        Map.of()));
        probes.shows(
                "GET /musyawarah/siklus/{month}/hasil/berkas/{file}",
                at(Stage.TYPED),
                one -> caller.get(one.who(), one.cyclePath("/hasil/berkas/" + one.file())),
                Gathering::head);
        probes.does(
                "POST /musyawarah/siklus/{month}/hasil/berkas/{file}",
                at(Stage.TYPED),
                one -> caller.form(one.who(), one.cyclePath("/hasil/berkas/" + one.file()), Map.of()));
    }
}
