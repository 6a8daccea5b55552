package id.selaras.importing;

import id.selaras.access.Role;
import id.selaras.importing.ImportRun.State;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A district's secretariat that drops lists, and what the registry then has. */
final class ImportOffice {
    private static final List<String> CORE = List.of("dwelling", "family", "person", "claim");

    final TestServer server;
    final Officer secretariat;

    ImportOffice(TestServer server) {
        this.server = server;
        this.secretariat = server.database().officer(Role.SECRETARIAT, "33.04");
        keepTheServerFromWorking();
    }

    /** The tests do its work, step by step; the lock goes with the server. */
    private void keepTheServerFromWorking() {
        try {
            server.bean(ImportConnections.class).lock(3_304_000_000L);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drops a list and has it recorded. */
    ImportRun records(SampleList list) throws SQLException, IOException {
        var id = drops();
        orders(id, list);
        return run(id);
    }

    UUID drops() {
        return server.database()
                .owner()
                .sql("""
                        insert into importing.import (district_no, file_name, bytes, digest, actor)
                        values (3304000000, 'dtsen.csv', 1, '', :actor) returning id""")
                .param("actor", secretariat.account())
                .query(UUID.class)
                .single();
    }

    void orders(UUID id, SampleList list) throws SQLException, IOException {
        server.as(secretariat, () -> {
            server.bean(Imports.class).start(id);
            return true;
        });
        works(id, list);
    }

    void works(UUID id, FamilySources list) throws SQLException, IOException {
        new ImportJob(run(id), list, server.bean(ImportConnections.class)).run();
    }

    ImportRun previews(SampleList list) throws SQLException, IOException {
        var id = drops();
        server.as(secretariat, () -> {
            server.bean(Imports.class).preview(id);
            return true;
        });
        works(id, list);
        return run(id);
    }

    void takesBack(UUID id) throws SQLException, IOException {
        server.as(secretariat, () -> {
            server.bean(Imports.class).takeBack(id);
            return true;
        });
        works(id, unused -> {
            throw new IllegalStateException("taking back reads no file");
        });
        if (run(id).state() != State.TAKEN_BACK) {
            throw new IllegalStateException("not taken back: " + run(id).state());
        }
    }

    ImportRun run(UUID id) {
        return server.as(secretariat, () -> server.bean(Imports.class).find(id)).orElseThrow();
    }

    List<ImportRuns.Kept> kept(UUID id) {
        return server.as(secretariat, () -> server.bean(Imports.class).kept(id, 1_000));
    }

    /** An officer of the village changes something with her own hands. */
    void types(Officer officer, String statement) {
        server.as(
                officer,
                () -> server.bean(TransactionTemplate.class)
                        .execute(status ->
                                server.bean(JdbcClient.class).sql(statement).update()));
    }

    long count(String rows) {
        return server.database()
                .owner()
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    /** Every current row and every answer in force, without revision, moment and author. */
    String current() {
        var all = new StringBuilder();
        for (var table : CORE) {
            all.append(text("select to_jsonb(t) - 'rev' - 'recorded_at' - 'actor' as line from registry." + table
                    + " t where not withdrawn"));
        }
        for (var view : List.of("stay", "shown_number")) {
            all.append(text("select to_jsonb(t) - 'recorded_at' as line from registry." + view + " t"));
        }
        return all.append(text("""
                        select to_jsonb(s) - 'recorded_at' - 'actor' as line from registry.sheet s
                         where not exists (select 1 from registry.withdrawal w where w.origin = s.origin)"""))
                .append(text("select to_jsonb(k) as line from registry.name_key k"))
                .toString();
    }

    /** What was known at a moment, by the history alone; rows repeat the stay and the numbers in force. */
    String asOf(String moment) {
        var all = new StringBuilder();
        for (var table : CORE) {
            all.append(text("select to_jsonb(t) as line from (select distinct on (id) * from registry." + table
                    + "_revision where recorded_at <= '" + moment + "' order by id, rev desc) t where not withdrawn"));
        }
        return all.append(text(
                        "select to_jsonb(s) - 'area_no' as line from registry.sheet s where recorded_at <= '" + moment
                                + "' and not exists (select 1 from registry.withdrawal w where w.origin = s.origin and w.withdrawn_at <= '"
                                + moment + "')"))
                .toString();
    }

    String now() {
        return server.database()
                .owner()
                .sql("select clock_timestamp()::text")
                .query(String.class)
                .single();
    }

    String text(String lines) {
        return server.database()
                        .owner()
                        .sql("select coalesce(string_agg(line::text, chr(10) order by line::text), '') from (" + lines
                                + ") x")
                        .query(String.class)
                        .single()
                + "\n";
    }

    /** How many rows each table has, history included. */
    String sizes() {
        return text("""
                select relname || ' ' || (xpath('/row/c/text()', query_to_xml('select count(*) as c from registry.' || relname, false, true, '')))[1]
                  as line from pg_class where relnamespace = 'registry'::regnamespace and relkind = 'r'""");
    }
}
