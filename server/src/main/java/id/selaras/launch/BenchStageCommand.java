package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * A server to be measured, over a durable database that is thrown away unless its folder is named: says where it is and with which token to come, and
 * ends with its input.
 */
@Command(name = "bench-stage", description = "A server to be measured.", hidden = true)
final class BenchStageCommand implements Callable<Integer> {
    private static final String OFFICER = """
            with officer as (insert into access.account (name, full_name) values ('bench.' || substr(md5(gen_random_uuid()::text), 1, 12), 'Petugas ukur') returning id),
                 post as (insert into access.post (account_id, role, area_code, area_lo, area_hi, level)
                          select id, 'puskesos', '33.04.06.1001', 3304061001, 3304061002, 4 from officer)
            insert into access.session (token_hash, account_id, role, kind, expires_at)
            select sha256(convert_to(?, 'UTF8')), id, 'puskesos', 'token', now() + interval '1 day' from officer""";

    @ParentCommand
    private @Nullable Commands commands;

    @Option(names = "--data", description = "A folder that stays; without it a new one, which goes.")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException, SQLException {
        var room = data == null ? Files.createTempDirectory("selaras-bench-") : Files.createDirectories(data);
        try (var closing = new Closing()) {
            var folder = closing.add(DataFolder.hold(room));
            var secrets = Secrets.of(room);
            var embedded = closing.add(EmbeddedDatabase.start(folder, secrets, EmbeddedDatabase.Durability.DURABLE));
            var database = Database.prepareAsSuperuser(embedded.address(), "selaras", secrets);
            database.migrate();
            database.loadAreas(quiet -> {});
            var listening = Listening.anywhereOnLoopback();
            var program = Objects.requireNonNull(commands).application();
            var server = closing.add(WebServer.start(
                    program, database, secrets, new WebServer.Serving(listening, room, Installation.REAL)));
            var port = WebServer.port(server);
            FirstPage.await(listening, port);
            tell(listening.address(port), token(database), database.owner());
            while (System.in.read() >= 0) {
                // The measurement goes on until whoever measures closes our input.
            }
        } finally {
            if (data == null) {
                FileSystemUtils.deleteRecursively(room);
            }
        }
        return 0;
    }

    private static String token(Database database) throws SQLException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try (Connection owner = database.owner().connect();
                var officer = owner.prepareStatement(OFFICER)) {
            officer.setString(1, token);
            officer.executeUpdate();
        }
        return token;
    }

    private static void tell(String address, String token, DatabaseAddress owner) {
        System.out.printf(
                "address %s%ntoken %s%ndatabase %s%nuser %s%npassword %s%n%n",
                address, token, owner.jdbcUrl(), owner.user(), owner.password());
        System.out.flush();
    }
}
