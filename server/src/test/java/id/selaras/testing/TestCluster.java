package id.selaras.testing;

import id.selaras.launch.DataFolder;
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

    private final DataFolder folder;
    private final Secrets secrets;
    private final EmbeddedDatabase embedded;
    private final Database template;
    private int clones;

    private TestCluster() {
        try {
            folder = DataFolder.hold(Files.createTempDirectory("selaras-test-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        secrets = Secrets.of(folder.path());
        embedded = EmbeddedDatabase.start(folder, secrets, EmbeddedDatabase.Durability.THROW_AWAY);
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
        create(name);
        return new Database(template.owner().to(name), template.serving().to(name));
    }

    /** The same database as if it were new; whoever is still connected is cut off. */
    void renew(Database database) {
        drop(database);
        create(nameOf(database));
    }

    private void create(String name) {
        superuserDoes("create database " + name + " template " + TEMPLATE + " owner selaras_owner");
        // Rights on the database itself are not cloned.
        superuserDoes("revoke temporary on database " + name + " from public");
        superuserDoes("grant temporary on database " + name + " to selaras_import");
    }

    void drop(Database database) {
        superuserDoes("drop database if exists " + nameOf(database) + " with (force)");
    }

    private static String nameOf(Database database) {
        return database.owner().jdbcUrl().replaceFirst(".*/", "");
    }

    DatabaseAddress superuser() {
        return embedded.address();
    }

    Secrets secrets() {
        return secrets;
    }

    Path data() {
        return folder.path();
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
        folder.close();
        try {
            FileSystemUtils.deleteRecursively(folder.path());
        } catch (IOException leftBehind) {
            System.err.println("not removed: " + folder.path());
        }
    }
}
