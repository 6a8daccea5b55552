package id.selaras.registry;

import id.selaras.engine.identity.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons as rows; whose, row-level security decides. */
@Component
class PersonStore {
    private static final String ROW = """
            select p.id, p.family_id, f.dwelling_id, p.relation, p.name, p.sex, p.birth_date, p.birth_precision, p.nik,
                   p.phone, p.life, p.life_since, p.area_no, p.source_kind, p.source_ref, p.observed_on, f.card_no, d.rt, d.rw, d.hamlet,
                   d.street, head.name as head_name
              from registry.person p
              left join registry.family f on f.id = p.family_id
              left join registry.dwelling d on d.id = f.dwelling_id
              left join lateral (select h.name from registry.person h
                                  where h.family_id = p.family_id and h.relation = 'head'
                                    and not h.withdrawn
                                  order by h.life = 'deceased' limit 1) head on true
            """;

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonRow> rows(Collection<UUID> ids) {
        return jdbc.sql("/* registry.person-rows */ " + ROW + " where p.id = any(cast(:ids as uuid[]))")
                .param("ids", texts(ids))
                .query((row, n) -> person(row))
                .list();
    }

    List<PersonRow> members(UUID family) {
        return jdbc.sql("/* registry.family-members */ " + ROW + """
                         where p.family_id = :family and not p.withdrawn
                         order by p.life = 'deceased', case p.relation when 'head' then 0 when 'spouse' then 1 when 'child' then 2 else 3 end,
                                  p.birth_date nulls last, p.id
                        """)
                .param("family", family)
                .query((row, n) -> person(row))
                .list();
    }

    /** A NIK or KK number that is in force now. */
    List<UUID> withNumber(String number, int limit) {
        return ids("""
                /* registry.with-number */
                select p.id from registry.person p where p.nik = :number and not p.withdrawn
                union
                select p.id from registry.family f join registry.person p on p.family_id = f.id where f.card_no = :number
                   and not p.withdrawn
                limit :limit
                """, number, limit);
    }

    /** A NIK or KK number that was shown at some time. */
    List<UUID> onceWithNumber(String number, int limit) {
        return ids("""
                /* registry.once-with-number */
                select p.id from registry.identifier i
                  join registry.person p on p.id = i.subject_id or p.family_id = i.subject_id
                 where i.value = :number and not p.withdrawn
                limit :limit
                """, number, limit);
    }

    /** The first digits of a number in force now; a colon sorts right after 9. */
    List<UUID> numberBeginning(String digits, int limit) {
        return ids("""
                /* registry.number-beginning */
                (select p.id from registry.person p where p.nik >= :number and p.nik < :number || ':'
                   and not p.withdrawn limit :limit)
                union
                (select p.id from registry.family f join registry.person p on p.family_id = f.id
                  where f.card_no >= :number and f.card_no < :number || ':'
                   and not p.withdrawn limit :limit)
                """, digits, limit);
    }

    List<UUID> numberEnding(String digits, int limit) {
        return ids("""
                /* registry.number-ending */
                (select p.id from registry.person p
                  where p.nik_reversed >= :number and p.nik_reversed < :number || ':'
                   and not p.withdrawn limit :limit)
                union
                (select p.id from registry.family f join registry.person p on p.family_id = f.id
                  where f.card_no_reversed >= :number and f.card_no_reversed < :number || ':'
                   and not p.withdrawn limit :limit)
                """, new StringBuilder(digits).reverse().toString(), limit);
    }

    List<UUID> born(BirthWanted born, int limit) {
        return jdbc.sql("""
                        /* registry.born */
                        select p.id from registry.person p where p.birth_date between :from and :to and not p.withdrawn
                         order by p.birth_date, p.area_no limit :limit
                        """)
                .param("from", born.from())
                .param("to", born.to())
                .param("limit", limit)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<UUID> ids(String sql, String number, int limit) {
        return jdbc.sql(sql)
                .param("number", number)
                .param("limit", limit)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The person's next revision. */
    void save(UUID id, PersonState state, Source source, @Nullable UUID origin) {
        var birth = state.birth();
        jdbc.sql("""
                        /* registry.save-person */
                        update registry.person
                           set name = :name, sex = :sex, birth_date = :birth, birth_precision = :precision, nik = :nik,
                               phone = :phone, life = :life, life_since = :lifeSince, family_id = :family,
                               relation = :relation, area_no = :area, source_kind = :kind, source_ref = :ref,
                               observed_on = :observed, origin = :origin
                         where id = :id
                        """)
                .param("id", id)
                .param("name", state.name())
                .param("sex", state.sex() == null ? null : state.sex().name().toLowerCase(Locale.ROOT))
                .param("birth", birth == null ? null : birth.date().earliest())
                .param("precision", birth == null ? null : birth.precisionCode())
                .param("nik", state.nik())
                .param("phone", state.phone())
                .param("life", state.life())
                .param("lifeSince", state.lifeSince())
                .param("family", state.familyId())
                .param(
                        "relation",
                        state.relation() == null ? null : state.relation().code())
                .param("area", state.areaNo())
                .param("kind", source.kind().code())
                .param("ref", source.ref())
                .param("observed", source.observedOn())
                .param("origin", origin)
                .update();
    }

    static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(
                SourceKind.of(row.getString("source_kind")),
                row.getString("source_ref"),
                row.getObject("observed_on", LocalDate.class));
    }

    static PersonRow person(ResultSet row) throws SQLException {
        var relation = row.getString("relation");
        return new PersonRow(
                row.getObject("id", UUID.class),
                row.getObject("family_id", UUID.class),
                row.getObject("dwelling_id", UUID.class),
                relation == null ? null : Relation.of(relation),
                row.getString("name"),
                sex(row.getString("sex")),
                Birth.of(row.getObject("birth_date", LocalDate.class), row.getString("birth_precision")),
                row.getString("nik"),
                row.getString("phone"),
                row.getString("card_no"),
                row.getString("life"),
                row.getObject("life_since", LocalDate.class),
                place(row),
                row.getString("head_name"),
                source(row));
    }

    private static PersonRow.Place place(ResultSet row) throws SQLException {
        return new PersonRow.Place(
                row.getLong("area_no"),
                row.getString("rt"),
                row.getString("rw"),
                row.getString("hamlet"),
                row.getString("street"));
    }

    static @Nullable Sex sex(@Nullable String code) {
        return code == null ? null : Sex.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
