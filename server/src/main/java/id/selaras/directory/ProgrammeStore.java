package id.selaras.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgrammeStore {
    private static final String COLUMNS = "code, name, sector, owner, owner_id, papers, at_village_level";

    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Programme> byCode(String code) {
        return jdbc.sql("/* directory.programme-by-code */ select " + COLUMNS
                        + " from directory.programme where code = :code")
                .param("code", code)
                .query(ProgrammeStore::programme)
                .optional();
    }

    List<Programme> inForce() {
        return jdbc.sql("/* directory.programmes-in-force */ select " + COLUMNS + """
                         from directory.programme
                        where valid_from <= current_date and (valid_to is null or valid_to > current_date)
                        order by sector, name""")
                .query(ProgrammeStore::programme)
                .list();
    }

    private static Programme programme(ResultSet row, int number) throws SQLException {
        return new Programme(
                row.getString("code"),
                row.getString("name"),
                Sector.of(row.getString("sector")),
                row.getString("owner"),
                row.getObject("owner_id", UUID.class),
                row.getString("papers").lines().toList(),
                row.getBoolean("at_village_level"));
    }
}
