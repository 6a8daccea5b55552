package id.selaras.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads officers under the administrator's identity; writes them only through the functions that look at it. */
@Repository
class OfficerStore {
    private static final String OFFICER = """
            select a.id, a.name, a.full_name,
                   case when a.suspended_at is not null then 'suspended'
                        when not a.must_change then 'active'
                        when a.slip_issued_at is null then 'without_slip'
                        when a.slip_expires_at <= now() then 'slip_expired' else 'slip_handed_out' end as state
              from access.account a
            """;

    private final JdbcClient jdbc;

    OfficerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Officer> search(OfficerQuery query) {
        var role = query.role();
        return withPosts(jdbc.sql("/* access.officers-search */ " + OFFICER + """
                         where a.kind = 'officer'
                           and exists (select 1 from access.post p
                                        where p.account_id = a.id and p.area_lo >= area.lowest(:area)
                                          and p.area_hi <= area.beyond(:area) and (:role = '' or p.role = :role))
                           and (:text = '' or position(lower(:text) in lower(a.full_name || ' ' || a.name)) > 0)
                           and (:after::uuid is null
                                or (a.full_name, a.id) > (select b.full_name, b.id from access.account b where b.id = :after::uuid))
                         order by a.full_name, a.id limit :limit""")
                .param("area", query.areaCode())
                .param("role", role == null ? "" : role.code())
                .param("text", query.text().strip())
                .param("after", query.after())
                .param("limit", query.limit())
                .query(OfficerStore::officer)
                .list());
    }

    Optional<Officer> byId(UUID account) {
        return withPosts(jdbc.sql("/* access.officer-by-id */ " + OFFICER + "where a.id = :id and a.kind = 'officer'")
                        .param("id", account)
                        .query(OfficerStore::officer)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Officer> byName(String name) {
        return withPosts(jdbc.sql("/* access.officer-by-name */ " + OFFICER
                                + "where a.name = :name and a.kind = 'officer'")
                        .param("name", name)
                        .query(OfficerStore::officer)
                        .list())
                .stream()
                .findFirst();
    }

    boolean nameIsTaken(String name) {
        return jdbc.sql("/* access.name-is-taken */ select exists (select 1 from access.account where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    Optional<Refusal> whyNotAdminister(UUID account) {
        return jdbc.sql("/* access.why-not-administer */ select access.why_not_administer(:account) as reason")
                .param("account", account)
                .query((row, n) -> refusal(row))
                .single();
    }

    Optional<Refusal> whyNotAppoint(@Nullable UUID account, Appointment appointment) {
        return jdbc.sql("""
                        /* access.why-not-appoint */
                        select access.why_not_appoint(:account::uuid, :role, :area, :organisation::uuid) as reason""")
                .param("account", account)
                .param("role", appointment.role().code())
                .param("area", appointment.areaCode())
                .param("organisation", appointment.organisation())
                .query((row, n) -> refusal(row))
                .single();
    }

    UUID admit(String name, String fullName, Appointment first) {
        return jdbc.sql("""
                        /* access.admit-officer */
                        select access.admit_officer(:name, :fullName, :role, :duty, :area, :organisation::uuid, :restricted) as id""")
                .param("name", name)
                .param("fullName", fullName)
                .params(of(first))
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    UUID appoint(UUID account, Appointment appointment) {
        return jdbc.sql("""
                        /* access.appoint */
                        select access.appoint(:account, :role, :duty, :area, :organisation::uuid, :restricted) as id""")
                .param("account", account)
                .params(of(appointment))
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    void issueSlip(UUID account, String hash, Instant expires) {
        call("access.issue_slip", account, hash, OffsetDateTime.ofInstant(expires, ZoneOffset.UTC));
    }

    /** @param function a name of our own, never one from outside */
    void call(String function, Object... arguments) {
        var marks = Arrays.stream(arguments).map(argument -> "?").collect(Collectors.joining(", "));
        jdbc.sql("/* " + function + " */ select " + function + "(" + marks + ")")
                .params(List.of(arguments))
                .query((row, n) -> n)
                .list();
    }

    private static Map<String, @Nullable Object> of(Appointment appointment) {
        var duty = appointment.duty();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("role", appointment.role().code());
        parameters.put("duty", duty == null ? null : duty.code());
        parameters.put("area", appointment.areaCode());
        parameters.put("organisation", appointment.organisation());
        parameters.put("restricted", appointment.handlesRestricted());
        return parameters;
    }

    private List<Officer> withPosts(List<Officer> officers) {
        if (officers.isEmpty()) {
            return officers;
        }
        var posts = new HashMap<UUID, List<OfficerPost>>();
        jdbc.sql("""
                        /* access.posts-of-officers */
                        select id, account_id, role, duty, area_code, organisation_id, handles_restricted, valid_from, valid_to
                          from access.post where account_id = any(:accounts) order by valid_to nulls first, level, area_code, role""")
                .param("accounts", officers.stream().map(Officer::id).toArray(UUID[]::new))
                .query((row, n) -> posts.computeIfAbsent(
                                row.getObject("account_id", UUID.class), id -> new ArrayList<>())
                        .add(post(row)))
                .list();
        return officers.stream()
                .map(officer -> new Officer(
                        officer.id(),
                        officer.name(),
                        officer.fullName(),
                        officer.state(),
                        posts.getOrDefault(officer.id(), List.of())))
                .toList();
    }

    private static Optional<Refusal> refusal(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("reason")).map(Refusal::of);
    }

    private static Officer officer(ResultSet row, int number) throws SQLException {
        return new Officer(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("full_name"),
                OfficerState.of(row.getString("state")),
                List.of());
    }

    private static OfficerPost post(ResultSet row) throws SQLException {
        var duty = row.getString("duty");
        return new OfficerPost(
                row.getObject("id", UUID.class),
                new Appointment(
                        Role.of(row.getString("role")),
                        duty == null ? null : Duty.of(duty),
                        row.getString("area_code"),
                        row.getObject("organisation_id", UUID.class),
                        row.getBoolean("handles_restricted")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
