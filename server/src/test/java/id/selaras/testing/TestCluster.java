package id.selaras.testing;

import id.selaras.launch.Database;
import id.selaras.launch.DatabaseAddress;
import id.selaras.launch.EmbeddedDatabase;
import id.selaras.launch.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** The one throw-away PostgreSQL of this JVM, with a migrated template to clone from; gone when the JVM ends. */
final class TestCluster {
    private static final String TEMPLATE = "selaras_template";
    private static final TestCluster ONLY = new TestCluster();

    private final Path data;
    private final Secrets secrets;
    private final EmbeddedDatabase embedded;
    private final Database template;
    private int clones;

    private TestCluster() {
        try {
            data = Files.createTempDirectory("selaras-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        secrets = Secrets.of(data);
        embedded = EmbeddedDatabase.start(data, secrets, EmbeddedDatabase.Durability.THROW_AWAY);
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        template = Database.prepareAsSuperuser(embedded.address(), TEMPLATE, secrets);
        template.migrate();
        template.loadAreas(quiet -> {});
    }

    static TestCluster only() {
        return ONLY;
    }

    /** A new database like the template; well under a second. */
    synchronized Database cloned() {
        var name = "selaras_test_" + ++clones;
        superuserDoes("create database " + name + " template " + TEMPLATE + " owner selaras_owner");
        return new Database(template.owner().to(name), template.serving().to(name));
    }

    void drop(Database database) {
        var name = database.owner().jdbcUrl().replaceFirst(".*/", "");
        superuserDoes("drop database if exists " + name + " with (force)");
    }

    DatabaseAddress superuser() {
        return embedded.address();
    }

    Secrets secrets() {
        return secrets;
    }

    Path data() {
        return data;
    }

    private void superuserDoes(String sql) {
        try (var connection = embedded.address().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remove() {
        embedded.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException leftBehind) {
            System.err.println("not removed: " + data);
        }
    }
}
