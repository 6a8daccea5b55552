package id.selaras.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What PostgreSQL alone does for the bare operation: one row like a case, with a case's indexes, in one commit. */
final class BareInserts implements Operation {
    private static final String INSERT = """
            insert into bench.bare_case (id, ticket, pin_hash, area_no, channel, kind, matter, sector, topic, title, words, urgency,
              urgency_reason, subject_name, state, desk_rank, reached_rank, recorded_by, due_at)
            values (uuidv7(), ?, sha256('123456'), 3304061001, 'window', 'complaint', 'participation', 'health', 'health_cover',
              'Kartu PBI-JKN tidak aktif', 'Ibu saya cuci darah, kartunya tidak aktif.', 'urgent', 'Jadwal cuci darah besok',
              'Sumirah', 'AT_SECRETARIAT', 3, 3, gen_random_uuid(), now() + interval '3 days')""";
    private static final int FIRST_TICKET = 10_000_000;
    private static final int TICKETS = 90_000_000;

    private final Stage stage;

    BareInserts(Stage stage) {
        this.stage = stage;
    }

    void prepare() throws SQLException {
        try (var connection = stage.connect();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("create table bench.bare_case (like casework.case_record including all)");
        }
    }

    @Override
    public Session open() throws SQLException {
        var connection = stage.connect();
        var insert = connection.prepareStatement(INSERT);
        return new Session() {
            @Override
            public void run(long number) throws SQLException {
                insert(insert, number);
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private static void insert(PreparedStatement insert, long number) throws SQLException {
        insert.setString(1, Long.toString(FIRST_TICKET + number % TICKETS));
        insert.executeUpdate();
    }
}
