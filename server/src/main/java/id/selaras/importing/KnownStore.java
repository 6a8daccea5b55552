package id.selaras.importing;

import id.selaras.importing.Standing.Claimed;
import id.selaras.importing.Standing.Family;
import id.selaras.importing.Standing.Home;
import id.selaras.importing.Standing.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up what the registry has of the families of a chunk. */
final class KnownStore {
    private static final String FAMILY = """
            select f.id, f.area_no, f.dwelling_id, f.card_no, f.rev, f.observed_on, d.area_no as home_area, d.rt, d.rw, d.hamlet,
                   d.street, d.rev as home_rev, d.observed_on as home_observed_on
              from registry.family f left join registry.dwelling d on d.id = f.dwelling_id and not d.withdrawn
            """;
    private static final String PERSON = """
            select id, area_no, family_id, relation, name, sex, birth_date, birth_precision, nik, phone, life, rev, observed_on
              from registry.person
            """;

    private final JdbcClient jdbc;

    KnownStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the last list said of each of these cards, as a digest. */
    Map<Long, Long> digests(long districtNo, Collection<FamilyRows> families) {
        var digests = new HashMap<Long, Long>();
        jdbc.sql("""
                /* importing.digests */
                select card_no, digest from importing.family_digest
                 where district_no = :district and card_no = any(cast(:cards as bigint[]))""")
                .param("district", districtNo)
                .param("cards", cards(families).toArray(String[]::new))
                .query(row -> {
                    digests.put(row.getLong("card_no"), row.getLong("digest"));
                });
        return digests;
    }

    Known of(Collection<FamilyRows> families) {
        var known = new Known();
        families("/* importing.families-with-card */ ", " where f.card_no = any(:these)", cards(families), known);
        persons("/* importing.persons-with-nik */ ", " where nik = any(:these)", niks(families), known);
        if (!known.isEmpty()) {
            surroundings(known, families);
        }
        return known;
    }

    /** Families of the persons found, all members of the families found, and what was claimed of them. */
    private void surroundings(Known known, Collection<FamilyRows> families) {
        var found = new HashSet<UUID>();
        for (var nik : niks(families)) {
            known.withNik(nik)
                    .forEach(person -> addIfThere(found, person.state().familyId()));
        }
        families(
                "/* importing.families-of-persons */ ",
                " where f.id = any(cast(:these as uuid[]))",
                texts(found),
                known);
        for (var card : cards(families)) {
            known.withCard(card).forEach(family -> found.add(family.state().id()));
        }
        persons("/* importing.members */ ", " where family_id = any(cast(:these as uuid[]))", texts(found), known);
        var subjects = new HashSet<>(found);
        found.forEach(family -> known.members(family)
                .forEach(person -> subjects.add(person.state().id())));
        claims(texts(subjects), known);
    }

    private void families(String label, String condition, Set<String> these, Known known) {
        if (these.isEmpty()) {
            return;
        }
        jdbc.sql(label + FAMILY + condition + " and not f.withdrawn")
                .param("these", these.toArray(String[]::new))
                .query((RowCallbackHandler) row -> known.add(family(row), home(row)));
    }

    private void persons(String label, String condition, Set<String> these, Known known) {
        if (these.isEmpty()) {
            return;
        }
        jdbc.sql(label + PERSON + condition + " and not withdrawn")
                .param("these", these.toArray(String[]::new))
                .query((RowCallbackHandler) row -> known.add(person(row)));
    }

    private void claims(Set<String> subjects, Known known) {
        jdbc.sql("""
                /* importing.claims */
                select id, area_no, subject, subject_id, kind, topic, state, period, since, until, source_ref, rev, observed_on
                  from registry.claim where subject_id = any(cast(:these as uuid[])) and not withdrawn""").param("these", subjects.toArray(String[]::new)).query((RowCallbackHandler)
                row -> known.addClaim(claim(row)));
    }

    private static Set<String> cards(Collection<FamilyRows> families) {
        var cards = new HashSet<String>();
        for (var family : families) {
            family.rows().forEach(row -> {
                var card = row.family().card();
                addIfThere(cards, card == null ? null : card.digits());
            });
        }
        return cards;
    }

    private static Set<String> niks(Collection<FamilyRows> families) {
        var niks = new HashSet<String>();
        for (var family : families) {
            family.rows().forEach(row -> {
                var nik = row.person().nik();
                addIfThere(niks, nik == null ? null : nik.digits());
            });
        }
        return niks;
    }

    private static <T> void addIfThere(Set<T> set, @Nullable T value) {
        if (value != null) {
            set.add(value);
        }
    }

    private static Set<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private static Standing<Family> family(ResultSet row) throws SQLException {
        var family = new Family(
                row.getObject("id", UUID.class),
                row.getLong("area_no"),
                row.getObject("dwelling_id", UUID.class),
                row.getString("card_no"));
        return new Standing<>(family, row.getInt("rev"), day(row, "observed_on"));
    }

    private static @Nullable Standing<Home> home(ResultSet row) throws SQLException {
        var observed = row.getObject("home_observed_on", LocalDate.class);
        if (observed == null) {
            return null;
        }
        var home = new Home(
                row.getObject("dwelling_id", UUID.class),
                row.getLong("home_area"),
                row.getString("rt"),
                row.getString("rw"),
                row.getString("hamlet"),
                row.getString("street"));
        return new Standing<>(home, row.getInt("home_rev"), observed);
    }

    private static Standing<Person> person(ResultSet row) throws SQLException {
        var person = new Person(
                row.getObject("id", UUID.class),
                row.getLong("area_no"),
                row.getObject("family_id", UUID.class),
                row.getString("relation"),
                row.getString("name"),
                row.getString("sex"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("birth_precision"),
                row.getString("nik"),
                row.getString("phone"),
                row.getString("life"));
        return new Standing<>(person, row.getInt("rev"), day(row, "observed_on"));
    }

    private static Standing<Claimed> claim(ResultSet row) throws SQLException {
        var claim = new Claimed(
                row.getObject("id", UUID.class),
                row.getLong("area_no"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject").equals("person"),
                row.getString("kind"),
                row.getString("topic"),
                row.getString("state"),
                row.getString("period"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("source_ref"));
        return new Standing<>(claim, row.getInt("rev"), day(row, "observed_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
