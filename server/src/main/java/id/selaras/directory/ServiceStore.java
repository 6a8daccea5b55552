package id.selaras.directory;

import id.selaras.directory.Service.Contact;
import id.selaras.directory.Service.Cost;
import id.selaras.directory.Service.Document;
import id.selaras.directory.Service.Location;
import id.selaras.directory.Service.Owner;
import id.selaras.directory.Service.Phone;
import id.selaras.directory.Service.Reach;
import id.selaras.directory.Service.Said;
import id.selaras.directory.Service.Schedule;
import id.selaras.directory.Service.ServedArea;
import id.selaras.directory.Service.Status;
import id.selaras.directory.Service.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads services with all that hangs on them, each by one row. */
@Repository
class ServiceStore {
    private static final String SELECT = """
        select s.*, o.name as owner, o.area_code as owner_area,
               c.id as contact_id, c.name as contact_name, c.title as contact_title, c.email as contact_email,
               p.id as phone_id, p.number, f.id as cost_id, f.amount,
               array(select concat_ws(chr(31), a.id, a.area_code) from directory.service_area a
                      where a.service_id = s.id order by a.area_code) as areas,
               array(select concat_ws(chr(31), a.id, t.id, t.code, t.name) from directory.attribute a
                       join directory.taxonomy_term t on t.id = a.taxonomy_term_id
                      where a.service_id = s.id order by t.code) as terms,
               array(select concat_ws(chr(31), l.id, x.id, l.name, l.address_1, l.area_code)
                       from directory.service_at_location x join directory.location l on l.id = x.location_id
                      where x.service_id = s.id order by l.name, l.id) as locations,
               array(select concat_ws(chr(31), h.id, h.byday, h.opens_at, h.closes_at) from directory.schedule h
                      where h.service_id = s.id order by h.position) as schedules,
               array(select concat_ws(chr(31), d.id, d.document) from directory.required_document d
                      where d.service_id = s.id order by d.position) as documents
          from directory.service s
          join directory.organisation o on o.id = s.organization_id
          left join directory.contact c on c.service_id = s.id
          left join directory.phone p on p.service_id = s.id
          left join directory.cost_option f on f.service_id = s.id
        """;
    private static final String SEPARATOR = "\u001f";

    private final JdbcClient jdbc;

    ServiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Service> byId(UUID id) {
        return jdbc.sql("/* directory.service-by-id */ " + SELECT + " where s.id = :id")
                .param("id", id)
                .query(ServiceStore::service)
                .optional();
    }

    List<Service> found(ServiceQuery query, int limit) {
        return jdbc.sql("/* directory.services-found */ " + SELECT + """
            where s.status <> 'defunct' and (o.closed_on is null or o.closed_on > current_date)
              and (:anywhere or exists (select 1 from directory.service_area a
                                         where a.service_id = s.id and a.area_lo < :hi and a.area_hi > :lo))
              and (:programme = '' or s.programme_code = :programme)
              and (:sector = '' or exists (select 1 from directory.attribute a
                    join directory.taxonomy_term t on t.id = a.taxonomy_term_id
                   where a.service_id = s.id and t.code = :sector))
              and (:anything or concat_ws(' ', s.name, s.alternate_name, s.description, s.programme_code, o.name)
                     ilike any (:patterns)
                or exists (select 1 from directory.attribute a
                     join directory.taxonomy_term t on t.id = a.taxonomy_term_id
                    where a.service_id = s.id and t.code = any (:needs)))
            order by s.name, s.id limit :limit""")
                .param("anywhere", query.isAnywhere())
                .param("lo", query.lo())
                .param("hi", query.hi())
                .param("programme", query.programme())
                .param("sector", query.sector())
                .param("anything", query.need().isEmpty())
                .param("patterns", query.need().patterns())
                .param("needs", query.need().sectorCodes())
                .param("limit", limit)
                .query(ServiceStore::service)
                .list();
    }

    /** All in order of their ids, ended ones too, so that a copy learns of it. */
    List<Service> changedSince(OffsetDateTime since, int limit, long offset) {
        return jdbc.sql("/* directory.services-changed */ " + SELECT
                        + " where s.last_modified >= :since order by s.id limit :limit offset :offset")
                .param("since", since)
                .param("limit", limit)
                .param("offset", offset)
                .query(ServiceStore::service)
                .list();
    }

    long countChangedSince(OffsetDateTime since) {
        return jdbc.sql("""
            /* directory.services-changed-count */
            select count(*) from directory.service s where s.last_modified >= :since""").param("since", since).query(Long.class).single();
    }

    /** Those that the signed-in officer keeps, the longest unconfirmed first. */
    List<Service> kept() {
        return jdbc.sql("/* directory.services-kept */ " + SELECT + """
            where directory.keeps(s.organization_id) and s.status <> 'defunct'
            order by s.assured_date nulls first, s.name, s.id""")
                .query(ServiceStore::service)
                .list();
    }

    boolean isKept(UUID id) {
        return jdbc.sql("/* directory.service-kept */ select directory.keeps_service(:id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Organisations whose services the signed-in officer keeps. */
    List<Organisation> keeping() {
        return jdbc.sql("""
            /* directory.organisations-kept */
            select o.id, o.code, o.name, o.kind, o.area_code, o.sectors, o.answers_here, o.address, o.phone, o.opening
              from directory.organisation o
             where directory.keeps(o.id) and (o.closed_on is null or o.closed_on > current_date)
             order by o.level, o.name""").query(OrganisationStore::organisation).list();
    }

    private static Service service(ResultSet row, int number) throws SQLException {
        var programme = row.getString("programme_code");
        return new Service(
                row.getObject("id", UUID.class),
                new Owner(
                        row.getObject("organization_id", UUID.class),
                        row.getString("owner"),
                        row.getString("owner_area")),
                programme == null ? "" : programme,
                new Said(
                        row.getString("name"),
                        row.getString("alternate_name"),
                        row.getString("description"),
                        row.getString("eligibility_description"),
                        row.getString("application_process"),
                        row.getString("fees_description")),
                Status.of(row.getString("status")),
                row.getObject("assured_date", LocalDate.class),
                row.getObject("last_modified", OffsetDateTime.class).toInstant(),
                parts(row, "areas", part -> new ServedArea(id(part), part[1])),
                parts(row, "terms", part -> new Term(id(part), UUID.fromString(part[1]), part[2], part[3])),
                parts(
                        row,
                        "locations",
                        part -> new Location(id(part), UUID.fromString(part[1]), part[2], part[3], part[4])),
                parts(
                        row,
                        "schedules",
                        part -> new Schedule(id(part), part[1], LocalTime.parse(part[2]), LocalTime.parse(part[3]))),
                parts(row, "documents", part -> new Document(id(part), part[1])),
                reach(row));
    }

    private static Reach reach(ResultSet row) throws SQLException {
        var contact = row.getObject("contact_id", UUID.class);
        var phone = row.getObject("phone_id", UUID.class);
        var cost = row.getObject("cost_id", UUID.class);
        return new Reach(
                contact == null
                        ? null
                        : new Contact(
                                contact,
                                row.getString("contact_name"),
                                row.getString("contact_title"),
                                row.getString("contact_email")),
                phone == null ? null : new Phone(phone, row.getString("number")),
                cost == null ? null : new Cost(cost, row.getLong("amount")));
    }

    private static UUID id(String[] part) {
        return UUID.fromString(part[0]);
    }

    private static <T> List<T> parts(ResultSet row, String column, Function<String[], T> part) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(text -> part.apply(text.split(SEPARATOR, -1)))
                .toList();
    }
}
