package id.selaras.administration;

import id.selaras.administration.HomePage.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is set up in an area. */
@Repository
class Standings {
    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Standing of(ChosenArea area) {
        return jdbc.sql("""
                        /* administration.standing */
                        with span as (select area.lowest(:area) as lo, area.beyond(:area) as hi),
                        officer as (
                          select distinct a.id, a.must_change, a.slip_issued_at
                            from access.account a join access.post p on p.account_id = a.id, span
                           where a.kind = 'officer' and a.suspended_at is null and p.area_lo >= span.lo and p.area_hi <= span.hi
                             and (p.valid_to is null or p.valid_to > current_date))
                        select (select count(*) from directory.organisation o, span where o.kind <> 'puskesos' and o.closed_on is null
                                   and o.area_lo >= span.lo and o.area_hi <= span.hi) as organisations,
                               (select count(*) from directory.organisation o, span where o.kind = 'puskesos' and o.closed_on is null
                                   and o.area_lo >= span.lo and o.area_hi <= span.hi) as puskesos,
                               (select count(*) from area.area v, span where v.level = 4 and v.area_no >= span.lo and v.area_no < span.hi) as villages,
                               (select count(*) from officer) as officers,
                               (select count(*) from officer where must_change and slip_issued_at is null) as without_slip,
                               (select count(*) from officer where must_change and slip_issued_at is not null) as waiting,
                               (select count(*) from directory.holiday where area_code = :area and on_date >= date_trunc('year', current_date)) as own_holidays""")
                .param("area", area.code())
                .query((row, n) -> new Standing(
                        row.getInt("organisations"),
                        row.getInt("puskesos"),
                        row.getInt("villages"),
                        row.getInt("officers"),
                        row.getInt("without_slip"),
                        row.getInt("waiting"),
                        row.getInt("own_holidays")))
                .single();
    }
}
