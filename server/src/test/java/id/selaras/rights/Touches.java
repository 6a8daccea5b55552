package id.selaras.rights;

import id.selaras.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Notices which tables a request wrote to; what was rolled back was not written. */
final class Touches implements AutoCloseable {
    private final SingleConnectionDataSource connection;
    private final JdbcClient owner;
    private long seen;

    Touches(TestDatabase database) {
        try {
            connection =
                    new SingleConnectionDataSource(database.database().owner().connect(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        owner = JdbcClient.create(connection);
        watch();
    }

    /** SQL as the owner, on a connection of one's own. */
    JdbcClient owner() {
        return owner;
    }

    // Sessions and their guards are written by merely coming in, reads are journaled by merely looking.
    private void watch() {
        owner.sql("""
                create table public.touched (no bigint generated always as identity primary key, place text not null);
                create function public.touch() returns trigger language plpgsql security definer
                  set search_path = pg_catalog, pg_temp as $$
                begin
                  if tg_table_name <> 'entry' or to_jsonb(new) ->> 'kind' = 'act' then
                    insert into public.touched (place) values (tg_table_schema || '.' || tg_table_name);
                  end if;
                  return null;
                end $$;
                do $$ declare t record; begin
                  for t in select schemaname, tablename from pg_tables
                            where schemaname in ('casework', 'registry', 'directory', 'administration', 'access', 'journal',
                                                 'deliberation', 'letter', 'proposal')
                              and tablename not in ('session', 'session_log', 'sign_in_guard', 'ticket_guard', 'unsealed', 'seal', 'name_token',
                                                    'calendar_version')
                  loop
                    execute format('create trigger touched after insert or update or delete on %I.%I for each row execute function public.touch()',
                                   t.schemaname, t.tablename);
                  end loop;
                end $$""").update();
    }

    void forget() {
        seen = owner.sql("select coalesce(max(no), 0) from public.touched")
                .query(Long.class)
                .single();
    }

    /** The tables written to since {@link #forget()}. */
    List<String> places() {
        return owner.sql("select distinct place from public.touched where no > :seen order by 1")
                .param("seen", seen)
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
