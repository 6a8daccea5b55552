package id.selaras.importing;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** From the temporary tables into the registry, set by set; the triggers there write the revisions. */
final class Merge {
    private static final String SOURCE = "source_kind, source_ref, observed_on, origin";
    private static final String SOURCE_VALUES = "'import', i.ref, i.seen, (select current_setting('app.import')::uuid)";
    private static final String SOURCE_CHANGE =
            "source_kind = 'import', source_ref = i.ref, observed_on = i.seen, origin = current_setting('app.import')::uuid";

    /** Sheets that the subject has already from the same edition, as the latest of it. */
    private static final String FORGET_SAME_SHEETS = """
            delete from in_sheet i using in_answers a where i.compare and a.no = i.answers_no and (
              select s.answers = a.answers from registry.sheet s
               where s.subject_id = i.subject_id and s.sensitive = i.sensitive and s.source_kind = 'import' and s.observed_on = i.seen
                 and not exists (select 1 from registry.withdrawal w where w.origin = s.origin)
               order by s.recorded_at desc, s.id desc limit 1)""";

    private static final String NEW_ROWS = """
            insert into registry.dwelling (id, area_no, rt, rw, hamlet, street, %1$s)
              select i.id, i.area_no, i.rt, i.rw, i.hamlet, i.street, %2$s from in_home i where i.rev is null;
            insert into registry.family (id, area_no, dwelling_id, card_no, %1$s)
              select i.id, i.area_no, i.dwelling_id, i.card_no, %2$s from in_family i where i.rev is null;
            insert into registry.person (id, area_no, family_id, relation, name, sex, birth_date, birth_precision, nik, phone, life, %1$s)
              select i.id, i.area_no, i.family_id, i.relation, i.name, i.sex, i.birth_date, i.birth_precision, i.nik, i.phone, i.life, %2$s
                from in_person i where i.rev is null;
            insert into registry.sheet (subject_id, subject, area_no, sensitive, answers, instrument, %1$s)
              select i.subject_id, i.subject, i.area_no, i.sensitive, a.answers, 'DTSEN', %2$s
                from in_sheet i join in_answers a on a.no = i.answers_no;
            insert into registry.claim (id, area_no, subject, subject_id, kind, topic, state, period, since, until, %1$s)
              select i.id, i.area_no, i.subject, i.subject_id, i.kind, i.topic, i.state, i.period, i.since, i.until, %2$s
                from in_claim i where i.rev is null;
            insert into importing.family_digest (district_no, card_no, digest, import_id)
              select (select current_setting('app.lo')::bigint), card_no, digest, (select current_setting('app.import')::uuid) from in_digest
              on conflict (district_no, card_no) do update set digest = excluded.digest, import_id = excluded.import_id
            """.formatted(SOURCE, SOURCE_VALUES);

    private static final String HOMES = """
            update registry.dwelling t set area_no = i.area_no, rt = i.rt, rw = i.rw, hamlet = i.hamlet, street = i.street, %s
              from in_home i where i.rev is not null and t.id = i.id and t.rev = i.rev""".formatted(SOURCE_CHANGE);
    private static final String FAMILIES = """
            update registry.family t set area_no = i.area_no, dwelling_id = i.dwelling_id, card_no = i.card_no, %s
              from in_family i where i.rev is not null and t.id = i.id and t.rev = i.rev""".formatted(SOURCE_CHANGE);
    private static final String PERSONS = """
            update registry.person t set area_no = i.area_no, family_id = i.family_id, relation = i.relation, name = i.name, sex = i.sex,
                   birth_date = i.birth_date, birth_precision = i.birth_precision, nik = i.nik, phone = i.phone, life = i.life, %s
              from in_person i where i.rev is not null and t.id = i.id and t.rev = i.rev""".formatted(SOURCE_CHANGE);
    private static final String CLAIMS = """
            update registry.claim t set state = i.state, period = i.period, since = i.since, until = i.until, %s
              from in_claim i where i.rev is not null and t.id = i.id and t.rev = i.rev""".formatted(SOURCE_CHANGE);

    /** Who left a family ends that membership, which the change of the row wrote down; who stays may stand otherwise to its head. */
    private static final String MEMBERSHIPS = """
            update registry.membership t set valid_to = i.seen, %1$s
              from in_person i where i.rev is not null and t.person_id = i.id and t.valid_to is null and not t.withdrawn and t.family_id <> i.family_id;
            update registry.membership t set relation = i.relation, area_no = i.area_no, %1$s
              from in_person i where i.rev is not null and t.person_id = i.id and t.valid_to is null and not t.withdrawn and t.family_id = i.family_id
               and (t.relation, t.area_no) is distinct from (i.relation, i.area_no);
            insert into registry.membership (area_no, person_id, family_id, relation, valid_from, %2$s)
              select i.area_no, i.id, i.family_id, i.relation, i.seen, %3$s from in_person i
               where i.rev is not null and i.family_id is not null
                 and exists (select 1 from registry.membership m where m.person_id = i.id and not m.withdrawn)
                 and not exists (select 1 from registry.membership m where m.person_id = i.id and m.valid_to is null and not m.withdrawn)
            """.formatted(SOURCE_CHANGE, SOURCE, SOURCE_VALUES);

    private static final String NUMBERS = """
            update registry.identifier t set valid_to = i.seen, %1$s
              from in_number i where t.subject_id = i.subject_id and t.kind = i.kind and t.value = i.previous and t.valid_to is null
               and not t.withdrawn;
            insert into registry.identifier (area_no, kind, value, subject_id, valid_from, %2$s)
              select i.area_no, i.kind, i.value, i.subject_id, i.seen, %3$s from in_number i
            """.formatted(SOURCE_CHANGE, SOURCE, SOURCE_VALUES);
    private static final String MOVES = """
            update registry.identifier t set area_no = i.area_no, %1$s
              from in_move i where t.subject_id = i.subject_id and not t.withdrawn and t.area_no <> i.area_no;
            update registry.claim t set area_no = i.area_no, origin = current_setting('app.import')::uuid
              from in_move i where t.subject_id = i.subject_id and not t.withdrawn and t.area_no <> i.area_no;
            update registry.sheet t set area_no = i.area_no from in_move i where t.subject_id = i.subject_id and t.area_no <> i.area_no
            """.formatted(SOURCE_CHANGE);
    static final String RENAMES = """
            delete from registry.name_key k using in_name i cross join unnest(i.keys) f (key)
             where i.forgotten and k.key = f.key and k.area_no = i.area_no and k.person_id = i.person_id;
            insert into registry.name_key (key, area_no, person_id)
              select f.key, i.area_no, i.person_id from in_name i cross join unnest(i.keys) f (key) where not i.forgotten
               order by 1, 2, 3
            """;

    private final ImportTransaction transaction;

    Merge(ImportTransaction transaction) {
        this.transaction = transaction;
    }

    /** Somebody changed a row between our reading and our writing. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken(String table) {
            super(table);
        }
    }

    /** Leaves of the sheets only those that say something new; answers of whom. */
    Set<UUID> subjectsWithNews(Staging.Changes changes) throws SQLException {
        var subjects = new HashSet<UUID>();
        if (changes.compares) {
            transaction.execute("importing.forget-same-sheets", FORGET_SAME_SHEETS);
            transaction.read(
                    "importing.subjects-with-news",
                    "select distinct subject_id from in_sheet where compare",
                    row -> subjects.add(row.getObject(1, UUID.class)));
        }
        return subjects;
    }

    void write(Staging.Changes changes) throws SQLException {
        update("importing.change-homes", HOMES, changes.homes);
        transaction.execute("importing.add", NEW_ROWS);
        update("importing.change-families", FAMILIES, changes.families);
        update("importing.change-persons", PERSONS, changes.persons);
        update("importing.change-claims", CLAIMS, changes.claims);
        if (changes.persons > 0) {
            transaction.execute("importing.memberships", MEMBERSHIPS);
        }
        if (changes.persons > 0 || changes.families > 0) {
            transaction.execute("importing.numbers", NUMBERS);
        }
        if (changes.moves) {
            transaction.execute("importing.moves", MOVES);
        }
        if (changes.renames) {
            transaction.execute("importing.renames", RENAMES);
        }
    }

    private void update(String label, String sql, int expected) throws SQLException {
        if (expected > 0 && transaction.update(label, sql) != expected) {
            throw new Overtaken(label);
        }
    }
}
