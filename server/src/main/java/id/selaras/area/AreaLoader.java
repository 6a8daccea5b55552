package id.selaras.area;

import id.selaras.area.AreaEdition.Level;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/** Brings the areas that the program carries into the database, once per edition, through the owner's connection. */
public final class AreaLoader {
    private static final String MERGE = """
            /* area.merge-edition */
            insert into area.area (area_no, level, code, parent_no, name, name_key)
            select area_no, level, code, parent_no, name, name_key from loaded order by area_no
            on conflict (area_no) do update set name = excluded.name, name_key = excluded.name_key
            """;

    private AreaLoader() {}

    /**
     * Loads the edition unless the database has it. Codes that a newer edition no longer has stay, since old cases name them.
     *
     * @param progress hears one line before and one after; nothing when there is nothing to do
     * @throws IllegalStateException if the files are not the edition's
     */
    public static void load(Connection owner, Consumer<String> progress) throws SQLException {
        if (hasEdition(owner)) {
            return;
        }
        progress.accept("loading the areas of Indonesia …");
        var started = System.nanoTime();
        var automatic = owner.getAutoCommit();
        owner.setAutoCommit(false);
        try {
            stage(owner);
            execute(owner, MERGE);
            // Before the next query: without it the planner takes the table for empty and compares each row with all.
            execute(owner, "/* area.analyze */ analyze area.area");
            refuseOrphans(owner);
            recordEdition(owner);
            owner.commit();
        } catch (SQLException | RuntimeException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(automatic);
        }
        progress.accept("%,d areas loaded (%.1f s)".formatted(total(), (System.nanoTime() - started) / 1e9));
    }

    private static boolean hasEdition(Connection owner) throws SQLException {
        try (var query = owner.prepareStatement("/* area.edition */ select 1 from area.edition where name = ?")) {
            query.setString(1, AreaEdition.NAME);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void stage(Connection owner) throws SQLException {
        execute(owner, """
                /* area.stage */ create temporary table loaded (area_no bigint, level smallint, code text,
                parent_no bigint, name text, name_key text collate "C") on commit drop""");
        var copy = owner.unwrap(PGConnection.class).getCopyAPI();
        try {
            for (var level : Level.values()) {
                copy.copyIn("/* area.copy */ copy loaded from stdin", new StringReader(rows(level)));
            }
        } catch (IOException e) {
            throw new IllegalStateException("The areas in this build can't be read", e);
        }
    }

    private static String rows(Level level) throws IOException {
        var rows = new StringBuilder();
        for (var area : level.read()) {
            rows.append(area.no())
                    .append('\t')
                    .append(area.level())
                    .append('\t')
                    .append(area.code());
            rows.append('\t').append(area.parentNo() == null ? "\\N" : area.parentNo());
            rows.append('\t').append(area.name().replace("\\", "\\\\"));
            rows.append('\t').append(AreaKey.of(area.name()).bare()).append('\n');
        }
        return rows.toString();
    }

    private static void refuseOrphans(Connection owner) throws SQLException {
        try (var query = owner.prepareStatement("""
                        /* area.orphans */ select count(*) from area.area a where parent_no is not null
                        and not exists (select 1 from area.area p where p.area_no = a.parent_no)""");
                var orphans = query.executeQuery()) {
            orphans.next();
            if (orphans.getLong(1) > 0) {
                throw new IllegalStateException(orphans.getLong(1) + " areas lie in none of " + AreaEdition.NAME);
            }
        }
    }

    private static void recordEdition(Connection owner) throws SQLException {
        try (var insert =
                owner.prepareStatement("/* area.record-edition */ insert into area.edition (name) values (?)")) {
            insert.setString(1, AreaEdition.NAME);
            insert.executeUpdate();
        }
    }

    private static int total() {
        var total = 0;
        for (var level : Level.values()) {
            total += level.count();
        }
        return total;
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
