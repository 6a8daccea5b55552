package id.selaras.launch.backup;

import id.selaras.launch.backup.Manifest.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What belongs to the installation in its database, asked as its owner. */
record Catalogue(Connection owner) {
    private static final String OURS =
            " c.relowner = (select oid from pg_roles where rolname = current_user) and c.relname <> 'flyway_schema_history' ";
    private static final String TABLES = """
            /* backup.tables */
            select c.oid::regclass::text as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
             where c.relkind = 'r' and c.relpersistence = 'p' and not a.attisdropped and a.attgenerated = '' and""" + OURS + "group by c.oid order by 1";
    private static final String FOREIGN_KEYS = """
            /* backup.foreign-keys */
            select k.conrelid::regclass::text, quote_ident(k.conname), pg_get_constraintdef(k.oid)
              from pg_constraint k join pg_class c on c.oid = k.conrelid
             where k.contype = 'f' and k.conparentid = 0 and""" + OURS + "order by 1, 2";

    List<Table> tables() throws SQLException {
        try (var query = owner.prepareStatement(TABLES);
                var rows = query.executeQuery()) {
            var tables = new ArrayList<Table>();
            while (rows.next()) {
                tables.add(new Table(
                        rows.getString(1), List.of((String[]) rows.getArray(2).getArray())));
            }
            return tables;
        }
    }

    /** The last value of each sequence that was used. */
    Map<String, Long> sequences() throws SQLException {
        try (var query = owner.prepareStatement("""
                        /* backup.sequences */
                        select format('%I.%I', schemaname, sequencename), last_value from pg_sequences
                         where sequenceowner = current_user and last_value is not null order by 1
                        """);
                var rows = query.executeQuery()) {
            var sequences = new LinkedHashMap<String, Long>();
            while (rows.next()) {
                sequences.put(rows.getString(1), rows.getLong(2));
            }
            return sequences;
        }
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        try (var query = owner.prepareStatement(FOREIGN_KEYS);
                var rows = query.executeQuery()) {
            var keys = new ArrayList<ForeignKey>();
            while (rows.next()) {
                keys.add(new ForeignKey(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return keys;
        }
    }

    /** The chain's last hash, empty before the first. */
    String journalHead() throws SQLException {
        try (var query = owner.prepareStatement(
                        "/* backup.journal-head */ select hash from journal.seal order by seq desc limit 1");
                var row = query.executeQuery()) {
            return row.next() ? HexFormat.of().formatHex(row.getBytes(1)) : "";
        }
    }

    String schemaVersion() throws SQLException {
        return text("/* backup.schema */ select version from public.flyway_schema_history"
                + " where version is not null and success order by installed_rank desc limit 1");
    }

    String kind() throws SQLException {
        return text("/* backup.kind */ select coalesce((select kind from public.installation), '')");
    }

    long count(String table) throws SQLException {
        return Long.parseLong(text("/* backup.count */ select count(*) from " + table));
    }

    private String text(String sql) throws SQLException {
        try (var query = owner.prepareStatement(sql);
                var row = query.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    record ForeignKey(String table, String name, String definition) {}
}
