package id.selaras.rights;

import id.selaras.access.Role;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters about a case: of the village for a village's officers, of the district for all others. */
final class LetterProbes {
    private final Probes probes;
    private final Caller caller;
    private final Scenes scenes;
    private final JdbcClient owner;

    private LetterProbes(Probes probes, Caller caller, Scenes scenes, JdbcClient owner) {
        this.probes = probes;
        this.caller = caller;
        this.scenes = scenes;
        this.owner = owner;
    }

    static void add(Probes probes, Caller caller, Scenes scenes, JdbcClient owner) {
        var letters = new LetterProbes(probes, caller, scenes, owner);
        letters.choosing();
        letters.reading();
        letters.acting();
    }

    /** A letter whose text is the title of its case. */
    private record Letter(Scene scene, UUID id, UUID template) {

        String path(String rest) {
            return "/surat/" + id + rest;
        }
    }

    private Stock<Letter> stock(boolean printed) {
        return Stock.anew((situation, role) -> {
            var scene = scenes.of(situation, role);
            var ofVillage = isOfVillage(role);
            var template = template(ofVillage ? "keterangan-puskesos" : "rujukan-layanan");
            return situation == Situation.NEVER_EXISTED
                    ? new Letter(scene, UUID.randomUUID(), template)
                    : new Letter(scene, letter(scene, template, ofVillage, printed), template);
        });
    }

    private static boolean isOfVillage(@Nullable Role role) {
        return role == Role.FACILITATOR || role == Role.PUSKESOS || role == Role.SUPERVISOR;
    }

    private UUID template(String code) {
        return owner.sql("select id from correspondence.template where code = :code and area_code = ''")
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private UUID letter(Scene scene, UUID template, boolean ofVillage, boolean printed) {
        var id = UUID.randomUUID();
        owner.sql("""
                        insert into correspondence.letter (id, case_id, area_no, template_id, body, drafted_by)
                        select :id, c.id, case when :village then c.area_no else c.area_no / 1000000 * 1000000 end, :template, :body, c.recorded_by
                          from casework.case_record c where c.id = :case""")
                .param("id", id)
                .param("case", scene.caseId())
                .param("village", ofVillage)
                .param("template", template)
                .param("body", scene.title())
                .update();
        if (printed) {
            print(id);
        }
        return id;
    }

    private void print(UUID letter) {
        owner.sql("""
                        with s as (
                          insert into letter.series as s (kind, area_no, period, last)
                          select 'REFERRAL', area_no, '2026', 1 from correspondence.letter where id = :letter
                          on conflict (kind, area_no, period) do update set last = s.last + 1 returning s.*
                        ), i as (
                          insert into letter.issued (id, kind, area_no, period, no, number, subject_id, case_id, bytes, sha256, content, issued_by)
                          select gen_random_uuid(), s.kind, s.area_no, s.period, s.last, 'UJI/' || s.last, l.id, l.case_id, 3,
                                 sha256('abc'), 'abc', l.drafted_by from s, correspondence.letter l where l.id = :letter returning id
                        )
                        update correspondence.letter set state = 'PRINTED', issued_id = i.id from i where correspondence.letter.id = :letter""").param("letter", letter).update();
        owner.sql("""
                        insert into correspondence.holder (id, area_code, post, account_id, title, named_by)
                        select gen_random_uuid(), a.code, p.post, (select id from access.account where kind = 'officer' order by created_at limit 1),
                               'Pejabat uji', l.drafted_by
                          from correspondence.letter l join area.area a on a.area_no = l.area_no
                          cross join (values ('MANAGER'), ('COORDINATOR'), ('VILLAGE_HEAD')) as p (post)
                         where l.id = :letter on conflict do nothing""").param("letter", letter).update();
        owner.sql("""
                        update correspondence.template set same_person = true, checkers = '' where id = (select template_id from correspondence.letter where id = :letter)""").param("letter", letter).update();
    }

    private void choosing() {
        probes.shows(
                "GET /kasus/{id}/surat",
                scenes,
                scene -> caller.get(scene.who(), "/kasus/" + scene.caseId() + "/surat"),
                Scene::title);
        probes.does(
                "POST /kasus/{id}/surat",
                stock(false),
                letter -> caller.form(
                        letter.scene().who(),
                        "/kasus/" + letter.scene().caseId() + "/surat",
                        Map.of("templat", letter.template().toString())));
    }

    private void reading() {
        probes.shows(
                "GET /surat",
                stock(false),
                letter -> caller.get(letter.scene().who(), "/surat"),
                letter -> letter.id().toString());
        probes.shows(
                "GET /surat/{id}",
                stock(false),
                letter -> caller.get(letter.scene().who(), letter.path("")),
                letter -> letter.scene().title());
        probes.shows(
                "GET /surat/{id}/pratinjau",
                stock(false),
                letter -> caller.get(letter.scene().who(), letter.path("/pratinjau")),
                letter -> "%PDF");
        probes.shows(
                "GET /surat/{id}/berkas",
                stock(true),
                letter -> caller.get(letter.scene().who(), letter.path("/berkas")),
                letter -> "abc");
    }

    private void acting() {
        probes.does(
                "POST /surat/{id}",
                stock(false),
                letter -> caller.form(
                        letter.scene().who(), letter.path(""), Map.of("versi", "1", "isi", "Isi surat yang baru")));
        probes.does(
                "POST /surat/{id}/tindakan",
                stock(false),
                letter -> caller.form(
                        letter.scene().who(), letter.path("/tindakan"), Map.of("versi", "1", "aksi", "drop")));
        probes.does(
                "POST /surat/{id}/pindaian",
                stock(true),
                letter -> caller.upload(
                        letter.scene().who(), letter.path("/pindaian"), "berkas", Caller.PDF, Map.of("versi", "1")));
    }
}
