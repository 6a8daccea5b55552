package id.selaras.insight;

import id.selaras.insight.Figures.Line;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the needs of a month: for who may see them under their own rights, for planners through the function that hides. */
@Repository
class UnmetStore {
    private final JdbcClient jdbc;

    UnmetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> exact(Extent area, YearMonth month) {
        return jdbc.sql("""
                /* insight.needs-exact */
                with cell as materialized (
                  select facet, system, category, area_no, n
                    from insight.need_cells(:from, :to, null, :zone, :lo, :hi, true))
                """ + ExactLines.OF_CELLS)
                .param("from", area.begins(month).atOffset(ZoneOffset.UTC))
                .param("to", area.ends(month).atOffset(ZoneOffset.UTC))
                .param("zone", area.zone().getId())
                .param("lo", area.lo())
                .param("hi", area.hi())
                .param("width", area.widthBelow())
                .query(ExactLines::read)
                .list();
    }

    List<Line> told(Extent area, YearMonth month) {
        return jdbc.sql("""
                /* insight.needs-told */
                select facet, system, category, place, n, hidden from insight.needs_told(:month, :area)""")
                .param("month", month.atDay(1))
                .param("area", area.code())
                .query(ExactLines::read)
                .list();
    }
}
