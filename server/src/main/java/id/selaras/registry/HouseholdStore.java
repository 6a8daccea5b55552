package id.selaras.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Homes, families, who belongs to them and the numbers they showed, as rows to be written. */
@Component
class HouseholdStore {
    private final JdbcClient jdbc;

    HouseholdStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whence a row is known, and which proposal brought it. */
    record Whence(Source source, @Nullable UUID origin) {}

    /** Where a home stands. */
    record Home(
            long areaNo,
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String street) {}

    UUID addDwelling(Home home, Whence whence) {
        return known(jdbc.sql("""
                        /* registry.add-dwelling */
                        insert into registry.dwelling (area_no, rt, rw, street, source_kind, source_ref, observed_on, origin)
                        values (:area, :rt, :rw, :street, :kind, :ref, :observed, :origin) returning id
                        """), whence)
                .param("area", home.areaNo())
                .param("rt", home.rt())
                .param("rw", home.rw())
                .param("street", home.street())
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    UUID addFamily(long areaNo, @Nullable UUID dwelling, @Nullable String cardNo, Whence whence) {
        return known(jdbc.sql("""
                        /* registry.add-family */
                        insert into registry.family (area_no, dwelling_id, card_no, source_kind, source_ref, observed_on, origin)
                        values (:area, :dwelling, :card, :kind, :ref, :observed, :origin) returning id
                        """), whence)
                .param("area", areaNo)
                .param("dwelling", dwelling)
                .param("card", cardNo)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    /** The open membership of a person who has none. */
    void join(UUID person, UUID family, Relation relation, long areaNo, Whence whence) {
        known(jdbc.sql("""
                        /* registry.add-membership */
                        insert into registry.membership (area_no, person_id, family_id, relation, valid_from, source_kind,
                            source_ref, observed_on, origin)
                        values (:area, :person, :family, :relation, :observed, :kind, :ref, :observed, :origin)
                        """), whence)
                .param("area", areaNo)
                .param("person", person)
                .param("family", family)
                .param("relation", relation.code())
                .update();
    }

    void leave(UUID person, LocalDate until, Whence whence) {
        known(jdbc.sql("""
                        /* registry.end-membership */
                        update registry.membership
                           set valid_to = :until, source_kind = :kind, source_ref = :ref, observed_on = :observed, origin = :origin
                         where person_id = :person and valid_to is null and not withdrawn
                        """), whence)
                .param("person", person)
                .param("until", until)
                .update();
    }

    void relate(UUID person, Relation relation, Whence whence) {
        known(jdbc.sql("""
                        /* registry.relate-member */
                        update registry.membership
                           set relation = :relation, source_kind = :kind, source_ref = :ref, observed_on = :observed,
                               origin = :origin
                         where person_id = :person and valid_to is null and not withdrawn
                        """), whence)
                .param("person", person)
                .param("relation", relation.code())
                .update();
    }

    void card(UUID family, String cardNo, Whence whence) {
        known(jdbc.sql("""
                        /* registry.new-card */
                        update registry.family
                           set card_no = :card, source_kind = :kind, source_ref = :ref, observed_on = :observed, origin = :origin
                         where id = :family
                        """), whence)
                .param("family", family)
                .param("card", cardNo)
                .update();
    }

    void house(UUID family, UUID dwelling, long areaNo, Whence whence) {
        known(jdbc.sql("""
                        /* registry.move-family */
                        update registry.family
                           set dwelling_id = :dwelling, area_no = :area, source_kind = :kind, source_ref = :ref,
                               observed_on = :observed, origin = :origin
                         where id = :family
                        """), whence)
                .param("family", family)
                .param("dwelling", dwelling)
                .param("area", areaNo)
                .update();
    }

    /** @param kind {@code nik}, {@code family_card} or {@code phone} */
    void show(UUID subject, String kind, String value, long areaNo, Whence whence, @Nullable LocalDate since) {
        known(jdbc.sql("""
                        /* registry.add-identifier */
                        insert into registry.identifier (area_no, kind, value, subject_id, valid_from, source_kind, source_ref,
                            observed_on, origin)
                        values (:area, :number, :value, :subject, :since, :kind, :ref, :observed, :origin)
                        """), whence)
                .param("area", areaNo)
                .param("number", kind)
                .param("value", value)
                .param("subject", subject)
                .param("since", since)
                .update();
    }

    void retire(UUID subject, String kind, Whence whence) {
        known(jdbc.sql("""
                        /* registry.end-identifier */
                        update registry.identifier
                           set valid_to = :observed, source_kind = :kind, source_ref = :ref, observed_on = :observed,
                               origin = :origin
                         where subject_id = :subject and kind = :number and valid_to is null and not withdrawn
                        """), whence)
                .param("subject", subject)
                .param("number", kind)
                .update();
    }

    /** What follows a family and its people to another village: numbers, claims, sheets and the keys of their names. */
    void follow(Collection<UUID> subjects, long areaNo) {
        for (var table : new String[] {"identifier", "claim", "sheet"}) {
            jdbc.sql("/* registry.follow */ update registry." + table + " set area_no = :area"
                            + " where subject_id = any(cast(:subjects as uuid[]))")
                    .param("area", areaNo)
                    .param("subjects", PersonStore.texts(subjects))
                    .update();
        }
        jdbc.sql("""
                        /* registry.follow-membership */
                        update registry.membership set area_no = :area where person_id = any(cast(:subjects as uuid[]))
                        """)
                .param("area", areaNo)
                .param("subjects", PersonStore.texts(subjects))
                .update();
        jdbc.sql("""
                        /* registry.follow-names */
                        with gone as (delete from registry.name_key where person_id = any(cast(:subjects as uuid[]))
                                      returning key, person_id)
                        insert into registry.name_key (key, area_no, person_id) select key, :area, person_id from gone
                        """)
                .param("area", areaNo)
                .param("subjects", PersonStore.texts(subjects))
                .update();
    }

    /** Whether the signed-in officer's area covers this one. */
    boolean covers(long areaNo) {
        return jdbc.sql("""
                        /* registry.covers */
                        select :area >= current_setting('app.lo')::bigint and :area < current_setting('app.hi')::bigint
                           and case when current_setting('app.areas') = '' then true
                                    else nullif(current_setting('app.areas'), '')::int8multirange @> cast(:area as bigint) end
                        """).param("area", areaNo).query(Boolean.class).single();
    }

    private static JdbcClient.StatementSpec known(JdbcClient.StatementSpec statement, Whence whence) {
        return statement
                .param("kind", whence.source().kind().code())
                .param("ref", whence.source().ref())
                .param("observed", whence.source().observedOn())
                .param("origin", whence.origin());
    }
}
