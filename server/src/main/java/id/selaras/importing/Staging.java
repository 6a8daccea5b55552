package id.selaras.importing;

import id.selaras.engine.identity.NameKeys;
import id.selaras.engine.identity.PersonName;
import id.selaras.importing.StagedRows.Json;
import id.selaras.importing.Standing.Claimed;
import id.selaras.importing.Standing.Family;
import id.selaras.importing.Standing.Home;
import id.selaras.importing.Standing.Person;
import id.selaras.registry.Subject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * What a chunk is to write, on its way into temporary tables: rows as they shall stand. A row with a revision is a change of
 * that revision, one without is new.
 */
final class Staging {
    /** Made once for each connection. */
    static final String TABLES = """
            create temp table in_home (rev int, id uuid, area_no bigint, rt text, rw text, hamlet text, street text, ref text, seen date) on commit delete rows;
            create temp table in_family (rev int, id uuid, area_no bigint, dwelling_id uuid, card_no text, ref text, seen date) on commit delete rows;
            create temp table in_person (rev int, id uuid, area_no bigint, family_id uuid, relation text, name text, sex text, birth_date date,
              birth_precision text, nik text, phone text, life text, ref text, seen date) on commit delete rows;
            create temp table in_answers (no int, answers jsonb) on commit delete rows;
            create temp table in_sheet (compare boolean, subject_id uuid, subject text, area_no bigint, sensitive boolean, answers_no int, ref text, seen date) on commit delete rows;
            create temp table in_claim (rev int, id uuid, area_no bigint, subject text, subject_id uuid, kind text, topic text, state text, period text,
              since date, until date, ref text, seen date) on commit delete rows;
            create temp table in_number (area_no bigint, subject_id uuid, kind text, value text, previous text, ref text, seen date) on commit delete rows;
            create temp table in_move (subject_id uuid, area_no bigint, ref text, seen date) on commit delete rows;
            create temp table in_name (forgotten boolean, person_id uuid, area_no bigint, keys int[]) on commit delete rows;
            create temp table in_note (row_no bigint, outcome text, cells jsonb, findings jsonb, changes jsonb) on commit delete rows;
            create temp table in_digest (card_no bigint, digest bigint) on commit delete rows;
            """;

    private final StagedRows homes = new StagedRows("in_home", "rev, id, area_no, rt, rw, hamlet, street, ref, seen");
    private final StagedRows families =
            new StagedRows("in_family", "rev, id, area_no, dwelling_id, card_no, ref, seen");
    private final StagedRows persons = new StagedRows(
            "in_person",
            "rev, id, area_no, family_id, relation, name, sex, birth_date, birth_precision, nik, phone, life, ref, seen");
    private final StagedRows answers = new StagedRows("in_answers", "no, answers");
    /** Most people of a list are in good health: what many sheets say alike is sent and read once. */
    private final Map<String, Integer> answerNumbers = new HashMap<>();

    private final StagedRows sheets =
            new StagedRows("in_sheet", "compare, subject_id, subject, area_no, sensitive, answers_no, ref, seen");
    private final StagedRows claims = new StagedRows(
            "in_claim", "rev, id, area_no, subject, subject_id, kind, topic, state, period, since, until, ref, seen");
    private final StagedRows numbers =
            new StagedRows("in_number", "area_no, subject_id, kind, value, previous, ref, seen");
    private final StagedRows moves = new StagedRows("in_move", "subject_id, area_no, ref, seen");
    private final StagedRows names = new StagedRows("in_name", "forgotten, person_id, area_no, keys");
    private final StagedRows digests = new StagedRows("in_digest", "card_no, digest");
    private final List<StagedRows> all =
            List.of(homes, families, persons, answers, sheets, claims, numbers, moves, names, digests);
    private final Changes changes = new Changes();

    /** How many standing rows shall change, and whether anything beside them. */
    static final class Changes {
        int homes;
        int families;
        int persons;
        int claims;
        boolean compares;
        boolean moves;
        boolean renames;
    }

    void home(Home home, @Nullable Integer rev, ListSource source) {
        changes.homes += rev == null ? 0 : 1;
        homes.add(
                rev,
                home.id(),
                home.areaNo(),
                home.rt(),
                home.rw(),
                home.hamlet(),
                home.street(),
                source.ref(),
                source.observedOn());
    }

    void family(Family family, @Nullable Integer rev, ListSource source) {
        changes.families += rev == null ? 0 : 1;
        families.add(
                rev, family.id(), family.areaNo(), family.homeId(), family.card(), source.ref(), source.observedOn());
    }

    void person(Person person, @Nullable Integer rev, ListSource source) {
        changes.persons += rev == null ? 0 : 1;
        persons.add(
                rev,
                person.id(),
                person.areaNo(),
                person.familyId(),
                person.relation(),
                person.name(),
                person.sex(),
                person.birth(),
                person.precision(),
                person.nik(),
                person.phone(),
                person.life(),
                source.ref(),
                source.observedOn());
    }

    /** @param compare whether the subject may have the same sheet already */
    void sheet(
            Subject subject, UUID id, long areaNo, boolean sensitive, String text, boolean compare, ListSource source) {
        changes.compares |= compare;
        var number = answerNumbers.size();
        var known = answerNumbers.putIfAbsent(text, number);
        if (known == null) {
            answers.add(number, new Json(text));
        }
        sheets.add(
                compare,
                id,
                subject.code(),
                areaNo,
                sensitive,
                known == null ? number : known,
                source.ref(),
                source.observedOn());
    }

    void claim(Claimed claim, @Nullable Integer rev, ListSource source) {
        changes.claims += rev == null ? 0 : 1;
        claims.add(
                rev,
                claim.id(),
                claim.areaNo(),
                claim.ofPerson() ? "person" : "family",
                claim.subjectId(),
                claim.kind(),
                claim.topic(),
                claim.state(),
                claim.period(),
                claim.since(),
                claim.until(),
                source.ref(),
                source.observedOn());
    }

    /** A number that takes the place of another, for somebody known. */
    void number(UUID subject, long areaNo, String kind, String value, @Nullable String previous, ListSource source) {
        numbers.add(areaNo, subject, kind, value, previous, source.ref(), source.observedOn());
    }

    /** Everything that is known of the subject goes with it into another village. */
    void move(UUID subject, long areaNo, ListSource source) {
        changes.moves = true;
        moves.add(subject, areaNo, source.ref(), source.observedOn());
    }

    /** Somebody is called otherwise, or lives in another village: found by the keys of now and no longer by those of before. */
    void rename(Person was, Person now) {
        changes.renames = true;
        names(was, true);
        names(now, false);
    }

    private void names(Person person, boolean forgotten) {
        PersonName.parse(person.name())
                .asOptional()
                .ifPresent(name -> names.add(forgotten, person.id(), person.areaNo(), NameKeys.of(name)));
    }

    void digest(String card, long digest) {
        digests.add(Long.parseLong(card), digest);
    }

    Changes changes() {
        return changes;
    }

    void flush(CopyManager copy) throws SQLException {
        for (var rows : all) {
            rows.flush(copy);
        }
    }
}
