package id.selaras.importing;

import id.selaras.engine.identity.NameKeys;
import id.selaras.engine.identity.PersonName;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/**
 * Takes a whole import back in one transaction (pembatalan impor). Each row goes back to its last state that neither this
 * import nor one taken back before wrote; who or what has no such state is withdrawn. What somebody changed since stays, and
 * with it what it stands on; so does whom a case or a waiting proposal is about.
 */
final class TakeBack {
    private static final String SOURCE = "source_kind, source_ref, observed_on, origin, withdrawn";

    /** A table of the registry and its columns that a list can change. */
    private enum Table {
        DWELLING("area_no, rt, rw, hamlet, street"),
        FAMILY("area_no, dwelling_id, card_no"),
        PERSON("area_no, family_id, relation, name, sex, birth_date, birth_precision, nik, phone, life"),
        MEMBERSHIP("area_no, relation, valid_to"),
        IDENTIFIER("area_no, valid_to"),
        CLAIM("area_no, state, period, since, until");

        private final String columns;

        Table(String columns) {
            this.columns = columns + ", " + SOURCE;
        }

        private String plain() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whom a case is about, or something that waits for a decision: the work would lose whom it is about. */
    private static final String NEEDED = """
            update back_person k set fate = 'stays', because = n.because
              from importing.needed_people() n where n.person_id = k.id and k.fate = 'withdrawn'""";

    /** A family with somebody left in it stays, and so does the house of a family left. */
    private static final String WHAT_THEY_STAND_ON = """
            update back_family f set fate = 'stays', because = 'needed'
             where f.fate = 'withdrawn' and (
               exists (select 1 from registry.person p where p.family_id = f.id and not p.withdrawn
                          and not exists (select 1 from back_person k where k.id = p.id and k.fate <> 'stays'))
               or exists (select 1 from back_person k join registry.person_revision v on v.id = k.id and v.rev = k.before
                           where k.fate = 'back' and v.family_id = f.id and not v.withdrawn));
            update back_dwelling d set fate = 'stays', because = 'needed'
             where d.fate = 'withdrawn' and (
               exists (select 1 from registry.family f where f.dwelling_id = d.id and not f.withdrawn
                          and not exists (select 1 from back_family k where k.id = f.id and k.fate <> 'stays'))
               or exists (select 1 from back_family k join registry.family_revision v on v.id = k.id and v.rev = k.before
                           where k.fate = 'back' and v.dwelling_id = d.id and not v.withdrawn));
            update back_membership m set fate = 'stays' from registry.membership t
             where t.id = m.id and exists (select 1 from back_person k where k.id = t.person_id and k.fate = 'stays');
            update back_identifier i set fate = 'stays' from registry.identifier t
             where t.id = i.id and (exists (select 1 from back_person k where k.id = t.subject_id and k.fate = 'stays')
                                    or exists (select 1 from back_family k where k.id = t.subject_id and k.fate = 'stays'))""";

    private static final String KEPT = """
            insert into importing.kept (import_id, subject_id, name, because)
            select current_setting('app.import')::uuid, k.id, p.name, 'import.kept.' || k.because
              from back_person k join registry.person p on p.id = k.id where k.fate = 'stays' and k.because is not null
            union all
            select current_setting('app.import')::uuid, k.id,
                   coalesce((select p.name from registry.person p where p.family_id = k.id and not p.withdrawn
                              order by p.relation <> 'head', p.id limit 1), '-'), 'import.kept.' || k.because
              from back_family k where k.fate = 'stays' and k.because is not null
            on conflict do nothing;
            insert into importing.kept (import_id, subject_id, name, because)
            select distinct on (c.subject_id) current_setting('app.import')::uuid, c.subject_id,
                   coalesce((select p.name from registry.person p where p.id = c.subject_id or p.family_id = c.subject_id
                              order by p.relation <> 'head', p.id limit 1), '-'), 'import.kept.claim'
              from back_claim k join registry.claim c on c.id = k.id where k.fate = 'stays' and k.because is not null
            on conflict do nothing""";

    private static final String AREAS = """
            update registry.sheet s set area_no = p.area_no from back_person k join registry.person p on p.id = k.id
             where k.fate = 'back' and s.subject_id = k.id and s.area_no <> p.area_no;
            update registry.sheet s set area_no = f.area_no from back_family k join registry.family f on f.id = k.id
             where k.fate = 'back' and s.subject_id = k.id and s.area_no <> f.area_no;
            delete from registry.name_key n using back_person k where k.id = n.person_id and k.fate = 'withdrawn'""";

    /** Whose name or village changes back. */
    private static final String RENAMED = """
            select t.id, t.area_no, t.name, v.area_no as area_before, v.name as name_before from back_person k
              join registry.person t on t.id = k.id
              join registry.person_revision v on v.id = k.id and v.rev = k.before
             where k.fate = 'back' and (v.name, v.area_no) is distinct from (t.name, t.area_no)""";

    private static final String END = """
            insert into registry.withdrawal (origin, reason) values (current_setting('app.import')::uuid, 'import')
              on conflict do nothing;
            delete from importing.family_digest where import_id = current_setting('app.import')::uuid;
            update importing.import set state = 'taken_back', ended_at = now() where state = 'taking_back'""";

    private final ImportTransaction transaction;

    TakeBack(ImportTransaction transaction) {
        this.transaction = transaction;
    }

    void run() throws SQLException, IOException {
        transaction.run(() -> {
            transaction.stage();
            transaction.execute("importing.take-back-memory", "set local work_mem = '96MB'");
            for (var table : Table.values()) {
                transaction.execute("importing.touched", touched(table));
            }
            transaction.execute("importing.needed-people", NEEDED);
            transaction.execute("importing.what-they-stand-on", WHAT_THEY_STAND_ON);
            transaction.execute("importing.kept", KEPT);
            var names = namesBefore();
            for (var table : Table.values()) {
                takeBack(table);
            }
            transaction.execute("importing.areas-back", AREAS);
            names.flush(transaction.copy());
            transaction.execute("importing.names-back", Merge.RENAMES);
            transaction.execute("importing.taken-back", END);
            return null;
        });
    }

    // First what came, then what was before: a person has one open membership at any moment.
    private void takeBack(Table table) throws SQLException {
        transaction.execute("importing.withdraw", withdraw(table));
        transaction.execute("importing.back", back(table));
    }

    /** With the fate of each row: back, withdrawn or stays. */
    private static String touched(Table table) {
        return """
                create temp table back_%1$s on commit drop as
                select t.id, b.before, case when r.origin is distinct from current_setting('app.import')::uuid then 'stays'
                                            when b.before is null then 'withdrawn' else 'back' end as fate,
                       case when r.origin is distinct from current_setting('app.import')::uuid then 'changed' end as because
                  from (select distinct id from registry.%1$s_revision where origin = current_setting('app.import')::uuid) t
                  join registry.%1$s r on r.id = t.id
                  cross join lateral (
                    select max(v.rev) as before from registry.%1$s_revision v
                     where v.id = t.id and v.origin is distinct from current_setting('app.import')::uuid
                       and not exists (select 1 from registry.withdrawal w where w.origin = v.origin)) b;
                create unique index on back_%1$s (id); analyze back_%1$s""".formatted(table.plain());
    }

    private static String withdraw(Table table) {
        return """
                update registry.%1$s t set withdrawn = true from back_%1$s k where k.id = t.id and k.fate = 'withdrawn'""".formatted(table.plain());
    }

    private static String back(Table table) {
        return """
                update registry.%1$s t set (%2$s) = row (%3$s)
                  from back_%1$s k join registry.%1$s_revision v on v.id = k.id and v.rev = k.before
                 where k.id = t.id and k.fate = 'back'""".formatted(table.plain(), table.columns, "v." + table.columns.replace(", ", ", v."));
    }

    private StagedRows namesBefore() throws SQLException {
        var names = new StagedRows("in_name", "forgotten, person_id, area_no, keys");
        transaction.read("importing.renamed", RENAMED, row -> {
            add(row.getObject("id", UUID.class), row.getLong("area_no"), row.getString("name"), true, names);
            add(
                    row.getObject("id", UUID.class),
                    row.getLong("area_before"),
                    row.getString("name_before"),
                    false,
                    names);
        });
        return names;
    }

    private static void add(UUID person, long areaNo, String written, boolean forgotten, StagedRows names) {
        PersonName.parse(written)
                .asOptional()
                .ifPresent(name -> names.add(forgotten, person, areaNo, NameKeys.of(name)));
    }
}
