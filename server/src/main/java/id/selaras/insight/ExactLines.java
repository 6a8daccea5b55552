package id.selaras.insight;

import id.selaras.insight.Figures.Line;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How cells become lines of a report for who may see every number, and how lines are read. */
final class ExactLines {
    /** Follows a query named {@code cell}; wants {@code :width}. */
    static final String OF_CELLS = """
            select facet, 'total' as system, '' as category, null::bigint as place, sum(n)::bigint as n, false as hidden
              from cell where system = 'kind' group by facet
            union all
            select facet, system, category, null, sum(n)::bigint, false from cell group by facet, system, category
            union all
            select facet, 'place', '', area_no / :width * :width, sum(n)::bigint, false
              from cell where system = 'kind' group by 1, 4""";

    private ExactLines() {}

    static Line read(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("facet"),
                row.getString("system"),
                row.getString("category"),
                row.getObject("place", Long.class),
                row.getBoolean("hidden") ? Figure.HIDDEN : Figure.of(row.getLong("n")));
    }
}
