package id.selaras.registry;

import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.registry.FamilyRecord.Home;
import id.selaras.registry.FamilyRecord.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes through all families of an interval of areas with what is known of them now, under the reader's policies and in steps of
 * equal size, so that a million people need no more memory than a thousand. People who died or moved away are left out.
 */
@Component
public class FamilyScan {
    private static final int STEP = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final FactStore facts;
    private final ClaimStore stated;

    FamilyScan(JdbcClient jdbc, FactStore facts, ClaimStore stated) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.stated = stated;
    }

    /** How many people there are to go through. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long people(long areaLo, long areaHi) {
        return jdbc.sql("""
            /* registry.count-people */ select count(*) from registry.person
             where area_no >= :lo and area_no < :hi and life in ('living', 'missing') and not withdrawn\
            """)
                .param("lo", areaLo)
                .param("hi", areaHi)
                .query(Long.class)
                .single();
    }

    /**
     * In one transaction of the caller, whose isolation says whether all is of one moment.
     *
     * @param areaHi the first number that lies outside
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void scan(long areaLo, long areaHi, Consumer<FamilyStep> some) {
        var area = areaLo;
        var after = BEFORE_ALL;
        for (var step = step(area, after, areaHi); !step.isEmpty(); step = step(area, after, areaHi)) {
            some.accept(step);
            area = step.lastArea();
            after = step.lastFamily();
        }
    }

    /**
     * One step of a scan, for who stops when there is enough.
     *
     * @param after the last family of the step before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FamilyRecord> next(long area, UUID after, long areaHi) {
        return step(area, after, areaHi).families();
    }

    private FamilyStep step(long area, UUID after, long areaHi) {
        var homes = homes(area, after, areaHi);
        var members = members(homes.stream().map(Row::family).toList());
        var subjects = new ArrayList<UUID>();
        homes.forEach(home -> {
            subjects.add(home.family());
            subjects.add(home.home().id());
        });
        members.forEach(member -> subjects.add(member.person().id()));
        return new FamilyStep(homes, members, facts.sheets(subjects, AsOf.NOW), stated.of(subjects));
    }

    /** A family's row as it was read. */
    record Row(UUID family, @Nullable String cardNo, Home home, Source source) {}

    /** Somebody of it, of whom nothing is said yet. */
    record Member(UUID family, Person person) {}

    private List<Row> homes(long area, UUID after, long areaHi) {
        return jdbc.sql("""
            /* registry.scan-families */
            select f.id, f.area_no, f.card_no, f.dwelling_id, f.source_kind, f.source_ref, f.observed_on, d.rt, d.rw,
                   d.hamlet, d.street
              from (select * from registry.family
                     where (area_no, id) > (:area, :after) and area_no < :hi and not withdrawn
                     order by area_no, id limit :step) f
              left join registry.dwelling d on d.id = f.dwelling_id
             order by f.area_no, f.id
            """)
                .param("area", area)
                .param("after", after)
                .param("hi", areaHi)
                .param("step", STEP)
                .query((row, n) -> home(row))
                .list();
    }

    private static Row home(ResultSet row) throws SQLException {
        var dwelling = row.getObject("dwelling_id", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("card_no"),
                new Home(
                        dwelling == null ? BEFORE_ALL : dwelling,
                        row.getLong("area_no"),
                        row.getString("rt"),
                        row.getString("rw"),
                        row.getString("hamlet"),
                        row.getString("street"),
                        List.of()),
                PersonStore.source(row));
    }

    private List<Member> members(List<UUID> families) {
        return jdbc.sql("""
                        /* registry.scan-members */
                        select p.id, p.family_id, p.relation, p.name, p.sex, p.birth_date, p.birth_precision, p.nik, p.phone
                          from registry.person p
                         where p.family_id = any(cast(:families as uuid[])) and p.life in ('living', 'missing') and not p.withdrawn
                         order by p.family_id, case p.relation when 'head' then 0 when 'spouse' then 1 when 'child' then 2 else 3 end,
                                  p.birth_date nulls last, p.id
                        """)
                .param("families", PersonStore.texts(families))
                .query((row, n) -> new Member(row.getObject("family_id", UUID.class), person(row)))
                .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        var nik = row.getString("nik");
        var phone = row.getString("phone");
        return new Person(
                row.getObject("id", UUID.class),
                Relation.of(row.getString("relation")),
                row.getString("name"),
                PersonStore.sex(row.getString("sex")),
                Birth.of(row.getObject("birth_date", LocalDate.class), row.getString("birth_precision")),
                nik == null ? null : new Nik(nik),
                phone == null ? null : new Phone(phone),
                List.of(),
                List.of());
    }
}
