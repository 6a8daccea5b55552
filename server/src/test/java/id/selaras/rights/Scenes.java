package id.selaras.rights;

import id.selaras.access.Role;
import id.selaras.testing.TestDatabase.Officer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes cases: recorded through the door for programs by the window of their village, then set as the situation wants. */
final class Scenes implements Stock<Scene> {
    private static final Pattern ID = Pattern.compile("\"(?:caseId|id)\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final Pattern TICKET = Pattern.compile("\"ticket\"\\s*:\\s*\"(\\d+)\"");

    private final World world;
    private final Caller caller;
    private final JdbcClient owner;
    private final Map<Situation, Map<String, Scene>> kept = new EnumMap<>(Situation.class);
    private int referrals;
    private int people;

    Scenes(World world, Caller caller, JdbcClient owner) {
        this.world = world;
        this.caller = caller;
        this.owner = owner;
    }

    @Override
    public Scene of(Situation situation, @Nullable Role role) {
        return kept.computeIfAbsent(situation, key -> new HashMap<>())
                .computeIfAbsent(String.valueOf(role), key -> fresh(situation, role));
    }

    @Override
    public void usedUp(Situation situation, @Nullable Role role) {
        kept.getOrDefault(situation, Map.of()).remove(String.valueOf(role));
    }

    /** A case that was not there before. */
    Scene fresh(Situation situation, @Nullable Role role) {
        var who = world.reader(situation, role);
        return switch (situation) {
            case NEVER_EXISTED -> Scene.ofNothing(who);
            case WRONG_ADDRESS ->
                make(situation, role, who).askedAt(of(Situation.OWN_DESK, role).caseId());
            default -> make(situation, role, who);
        };
    }

    private Scene make(Situation situation, @Nullable Role role, @Nullable Officer who) {
        var village = situation == Situation.NEIGHBOUR ? World.nextTo(role) : World.VILLAGE;
        var window = world.window(village);
        var name = "Wiro " + letters();
        var person = id(caller.json(
                window,
                "/api/v1/people",
                "{'name': '%s', 'sex': 'male', 'area': '%s', 'phone': '084920110047', 'nik': '%s'}"
                        .formatted(name, village, nik())));
        var family = owner.sql("select family_id from registry.person where id = :id")
                .param("id", person)
                .query(UUID.class)
                .single();
        category(person, window);
        need(person, window);
        var title = "Perkara " + letters();
        var receipt = caller.json(window, "/api/v1/cases", matter(situation, role, village, title, person, name));
        var caseId = id(receipt);
        arrange(situation, role, caseId);
        if (who != null) {
            involve(situation, caseId, who);
        }
        var referral = isInHouse(situation) ? UUID.randomUUID() : refer(situation, caseId, window);
        var paper = paper(situation, caseId, window);
        var ticket = found(TICKET, receipt);
        return new Scene(
                who,
                village,
                caseId,
                ticket,
                title,
                person,
                family,
                name,
                referral,
                world.agency(situation),
                paper,
                caseId);
    }

    /** Somebody poor, under the person's own id. */
    private void category(UUID person, Officer window) {
        owner.sql("""
                        insert into registry.care_assignment (id, person_id, kind, number, valid_from, recorded_by, source_kind,
                            observed_on)
                        values (:person, :person, 'ppks', 24, date '2020-01-05', :account, 'window', date '2020-01-05')""")
                .param("person", person)
                .param("account", window.account())
                .update();
    }

    /** A need of the family's, under the person's id. */
    private void need(UUID person, Officer window) {
        owner.sql("""
                        insert into benefit.need (id, area_no, family_id, person_id, sector, state, recorded_by)
                        select id, area_no, family_id, id, 'food', 'recorded', :account from registry.person where id = :person""")
                .param("person", person)
                .param("account", window.account())
                .update();
    }

    private String matter(
            Situation situation, @Nullable Role role, String village, String title, UUID person, String name) {
        var about = situation.isAboutOneself() ? world.reader(situation, role == null ? Role.SECRETARIAT : role) : null;
        return """
                {'area': '%s', 'channel': 'window', 'kind': 'complaint', 'topic': 'electricity', 'title': '%s',
                 'words': '%s', 'urgency': 'ordinary', 'subject': {'person': '%s', 'name': '%s'},
                 'reporter': {'manner': 'self', 'safeContact': 'Lewat tetangga'}, 'consented': true, 'restricted': %s, 'aboutVillage': %s%s}""".formatted(
                        village,
                        title,
                        title,
                        person,
                        name,
                        situation.isRestricted(),
                        situation.isAboutVillage(),
                        about == null ? "" : ", 'aboutAccount': '" + about.account() + "'");
    }

    private static boolean isInHouse(Situation situation) {
        return situation == Situation.OWN_DESK
                || situation == Situation.OTHER_DESK
                || situation == Situation.WRONG_ADDRESS;
    }

    private void arrange(Situation situation, @Nullable Role role, UUID caseId) {
        switch (situation) {
            case OWN_DESK, HANDLED, WRONG_ADDRESS -> stands(caseId, deskOf(role));
            case OTHER_DESK -> stands(caseId, deskOf(role) == 3 ? 1 : 3);
            case FROM_PROVINCE_CLIMBED -> stands(caseId, 4);
            default -> stands(caseId, 3);
        }
        if (situation == Situation.REFERRED_HERE || situation == Situation.REFERRED_ELSEWHERE) {
            owner.sql("update casework.case_record set state = 'WITH_AGENCY' where id = :id")
                    .param("id", caseId)
                    .update();
        }
    }

    private static int deskOf(@Nullable Role role) {
        return switch (role) {
            case FACILITATOR, PUSKESOS -> 1;
            case SUPERVISOR -> 2;
            case SECRETARIAT, MANAGER, AGENCY, PLANNER, AUDITOR, ADMINISTRATOR -> 3;
            case null -> 3;
        };
    }

    private void stands(UUID caseId, int rank) {
        var state = Map.of(1, "AT_PUSKESOS", 2, "AT_SUPERVISOR", 3, "AT_SECRETARIAT", 4, "AT_PROVINCE")
                .get(rank);
        owner.sql("""
                        update casework.case_record set state = :state, desk_rank = :rank, reached_rank = greatest(reached_rank, :rank)
                         where id = :id""")
                .param("state", state)
                .param("rank", rank)
                .param("id", caseId)
                .update();
    }

    private void involve(Situation situation, UUID caseId, Officer who) {
        if (situation == Situation.NAMED) {
            owner.sql("insert into casework.named_officer (case_id, account_id, named_by) values (:id, :who, :who)")
                    .param("id", caseId)
                    .param("who", who.account())
                    .update();
        }
        if (situation == Situation.HANDLED) {
            owner.sql("""
                            insert into casework.step (id, case_id, actor, actor_label, act, state)
                            values (uuidv7(), :id, :who, 'Petugas', 'TAKE', 'AT_SECRETARIAT')""").param("id", caseId).param("who", who.account()).update();
        }
    }

    private UUID refer(Situation situation, UUID caseId, Officer sender) {
        return owner.sql("""
                        insert into casework.referral (id, number, case_id, area_no, organisation_id, answers_here, asked, state, sent_by, sent_at, opened_at, restricted, about_account)
                        select uuidv7(), :number, id, area_no, :to, true, 'Mohon dilayani', 'RECEIVED', :by, now(), now(), restricted, about_account
                          from casework.case_record where id = :id returning id""")
                .param("number", "R-" + ++referrals)
                .param("to", world.agency(situation))
                .param("by", sender.account())
                .param("id", caseId)
                .query(UUID.class)
                .single();
    }

    private UUID paper(Situation situation, UUID caseId, Officer sender) {
        var paper = owner.sql("""
                        insert into casework.attachment (id, case_id, name, media_type, bytes, sha256, added_by)
                        values (uuidv7(), :id, 'surat.pdf', 'application/pdf', :bytes, sha256(convert_to(:pdf, 'UTF8')), :by) returning id""")
                .param("id", caseId)
                .param("bytes", Caller.PDF.length())
                .param("pdf", Caller.PDF)
                .param("by", sender.account())
                .query(UUID.class)
                .single();
        owner.sql(
                        "insert into casework.attachment_content (attachment_id, content) values (:id, convert_to(:pdf, 'UTF8'))")
                .param("id", paper)
                .param("pdf", Caller.PDF)
                .update();
        if (situation == Situation.SHARED_HERE || situation == Situation.SHARED_ELSEWHERE) {
            owner.sql(
                            "insert into casework.attachment_share (attachment_id, case_id, organisation_id, shared_by) values (:id, :case, :to, :by)")
                    .param("id", paper)
                    .param("case", caseId)
                    .param("to", world.agency(situation))
                    .param("by", sender.account())
                    .update();
        }
        return paper;
    }

    /** The same case with its outcome reported, waiting for the citizen's yes. */
    Scene reported(Situation situation, @Nullable Role role) {
        var scene = of(situation, role);
        owner.sql("""
                        update casework.case_record set state = 'OUTCOME_REPORTED', outcome = 'served', outcome_text = 'Sudah dilayani'
                         where id = :id""").param("id", scene.caseId()).update();
        return scene;
    }

    /** Somebody new at the window of the village looks at the scene's person; answers the account name. */
    String seenBySomebody(Scene scene) {
        var window = world.database().officer(Role.PUSKESOS, scene.village());
        caller.get(window, "/keluarga/" + scene.family());
        return window.name();
    }

    /** A new officer designated for restricted cases of the district, named on none yet. */
    UUID designated() {
        var officer = world.database().officer(Role.SECRETARIAT, World.DISTRICT);
        owner.sql("update access.post set handles_restricted = true where account_id = :account")
                .param("account", officer.account())
                .update();
        return officer.account();
    }

    private static UUID id(Reply made) {
        return UUID.fromString(found(ID, made));
    }

    private static String found(Pattern pattern, Reply reply) {
        var matcher = pattern.matcher(reply.body());
        if (!matcher.find()) {
            throw new IllegalStateException("a scene could not be set: " + reply.brief());
        }
        return matcher.group(1);
    }

    /** One that no living person has: the last digits begin at 9001. */
    private String nik() {
        people++;
        return "330420%02d0380%04d".formatted(10 + people / 900, 9001 + people % 900);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(9, 0, 20)
                .mapToObj(i -> String.valueOf("bcdfghjklmnpqrstvwyz".charAt(i)))
                .collect(Collectors.joining("a"));
    }
}
