package id.selaras.casework;

import id.selaras.access.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The officers a matter may be about: those whose office serves the village, with nothing but name and office. */
@Repository
class AboutOfficers {
    private final JdbcClient jdbc;

    AboutOfficers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param office name of the organisation, or of the area where it has none */
    record Serving(UUID account, String name, Role role, String office) {}

    /** Nearest office first; of a whole district when the village is not known yet. */
    @Transactional(readOnly = true)
    public List<Serving> serving(long areaNo) {
        return jdbc.sql("""
                /* casework.officers-serving */
                select distinct on (p.level, a.full_name, a.id) a.id, a.full_name, p.role, coalesce(o.name, r.name) as office
                  from access.post p
                  join access.account a on a.id = p.account_id and a.kind = 'officer'
                  left join directory.organisation o on o.id = p.organisation_id
                  left join area.area r on r.code = p.area_code
                 where p.area_lo <= :area and p.area_hi > :area and p.level >= 2
                   and p.role in ('facilitator','puskesos','supervisor','secretariat','manager','agency')
                   and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
                 order by p.level desc, a.full_name, a.id""")
                .param("area", areaNo)
                .query((row, n) -> new Serving(
                        row.getObject("id", UUID.class),
                        row.getString("full_name"),
                        Role.of(row.getString("role")),
                        row.getString("office")))
                .list();
    }

    boolean isOfficer(UUID account) {
        return jdbc.sql("/* casework.is-officer */ select 1 from access.account where id = :id and kind = 'officer'")
                .param("id", account)
                .query((row, n) -> 1)
                .optional()
                .isPresent();
    }
}
