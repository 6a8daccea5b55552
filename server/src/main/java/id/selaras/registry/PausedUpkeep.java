package id.selaras.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The registry's tables, while they are empty, without the indexes nobody needs meanwhile: built afterwards they cost a fifth. */
final class PausedUpkeep {
    private static final String INDEXES = """
            select 'drop index registry.' || quote_ident(c.relname) as pause, pg_get_indexdef(i.indexrelid) as resume
              from pg_index i join pg_class c on c.oid = i.indexrelid
              join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
             where n.nspname = 'registry' and not i.indisprimary
            """;
    // Primary keys that foreign keys or "on conflict" lean on stay; foreign keys are checked once for all rows.
    private static final String KEYS = """
            select 'alter table registry.' || quote_ident(t.relname) || ' drop constraint ' || quote_ident(k.conname) as pause,
                   'alter table registry.' || quote_ident(t.relname) || ' add constraint ' || quote_ident(k.conname) || ' '
                     || pg_get_constraintdef(k.oid) as resume
              from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
             where n.nspname = 'registry' and (k.contype = 'f' or k.contype = 'p' and (t.relname = 'sheet' or t.relname like '%\\_past'))
             order by k.contype desc
            """;

    private final Connection owner;
    private final List<String> resume = new ArrayList<>();

    private PausedUpkeep(Connection owner) {
        this.owner = owner;
    }

    static PausedUpkeep pause(Connection owner) throws SQLException {
        var paused = new PausedUpkeep(owner);
        if (paused.isEmpty()) {
            paused.drop(INDEXES);
            paused.drop(KEYS);
        }
        return paused;
    }

    void resume() throws SQLException {
        execute("set local maintenance_work_mem = '256MB'");
        for (var statement : resume) {
            execute(statement);
        }
    }

    private boolean isEmpty() throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "/* registry.is-empty */ select not exists (select from registry.dwelling)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void drop(String query) throws SQLException {
        var pauses = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("/* registry.upkeep */ " + query)) {
            while (row.next()) {
                pauses.add(row.getString("pause"));
                resume.add(row.getString("resume"));
            }
        }
        for (var statement : pauses) {
            execute(statement);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
