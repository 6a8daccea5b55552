package id.selaras.casework;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may see a restricted case, by name (petugas yang ditunjuk). */
@Repository
class NamedOfficers {
    private final JdbcClient jdbc;

    NamedOfficers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An agency officer whom an administrator designated for restricted cases. */
    public record Designated(UUID account, String name, UUID organisation) {}

    List<Designated> designated(Collection<UUID> organisations) {
        return jdbc.sql("""
                /* casework.designated-officers */
                select distinct a.full_name, a.id, p.organisation_id
                  from access.post p join access.account a on a.id = p.account_id
                 where p.organisation_id = any (:organisations) and p.role = 'agency' and p.handles_restricted
                   and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
                   and a.suspended_at is null
                 order by a.full_name, a.id""")
                .param("organisations", organisations.toArray(UUID[]::new))
                .query((row, n) -> new Designated(
                        row.getObject("id", UUID.class),
                        row.getString("full_name"),
                        row.getObject("organisation_id", UUID.class)))
                .list();
    }

    /** Names officers of an agency; answers how many of them are designated there. */
    int name(UUID caseId, UUID organisation, Collection<UUID> accounts) {
        return jdbc.sql(
                        "/* casework.name-agency-officers */ select casework.name_agency_officers(:case, :organisation, :accounts)")
                .param("case", caseId)
                .param("organisation", organisation)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** A designated officer of the area who is not named on the case yet. */
    public record Colleague(UUID account, String name) {}

    List<Colleague> colleagues(UUID caseId) {
        return jdbc.sql("""
                /* casework.colleagues-to-name */
                select distinct a.full_name, a.id
                  from casework.case_record c
                  join access.post p on c.area_no >= p.area_lo and c.area_no < p.area_hi and 5 - p.level >= c.floor_rank
                  join access.account a on a.id = p.account_id
                 where c.id = :case and p.handles_restricted
                   and p.role in ('facilitator','puskesos','supervisor','secretariat','manager')
                   and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
                   and a.suspended_at is null and c.about_account is distinct from a.id
                   and not exists (select 1 from casework.named_officer n where n.case_id = c.id and n.account_id = a.id)
                 order by a.full_name, a.id""")
                .param("case", caseId)
                .query((row, n) -> new Colleague(row.getObject("id", UUID.class), row.getString("full_name")))
                .list();
    }

    /** False when this officer is not designated for the area, or named already. */
    boolean nameColleague(UUID caseId, UUID account) {
        return jdbc.sql("/* casework.name-colleague */ select casework.name_colleague(:case, :account) as named")
                .param("case", caseId)
                .param("account", account)
                .query((row, n) -> row.getBoolean("named"))
                .single();
    }

    /** Full names, for those who may see the case. */
    List<String> of(UUID caseId) {
        return jdbc.sql("""
                /* casework.named-officers */
                select a.full_name from casework.named_officer n join access.account a on a.id = n.account_id
                 where n.case_id = :case order by a.full_name""")
                .param("case", caseId)
                .query((row, n) -> row.getString("full_name"))
                .list();
    }
}
