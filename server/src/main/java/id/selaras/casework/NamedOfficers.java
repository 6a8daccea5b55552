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
