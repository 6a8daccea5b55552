package id.selaras.launch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL that the program keeps in its data folder: fsync on, a password asked of everybody, on loopback only.
 *
 * <p>The program controls the server itself, because the usual launcher for tests switches durability and passwords off.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final int MEGABYTE = 1 << 20;
    private static final int LEAST_BUFFERS = 256;
    private static final int MOST_BUFFERS = 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path cluster;
    private final Process postmaster;
    private final DatabaseAddress address;

    private EmbeddedDatabase(Path cluster, Process postmaster, DatabaseAddress address) {
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.address = address;
    }

    /** Starts the cluster in the folder, making it first where there is none. */
    public static EmbeddedDatabase start(DataFolder data, Secrets secrets, Durability durability) {
        var cluster = data.path().resolve("postgres");
        try {
            var program = PostgresProgram.unpacked();
            requireSameMajorVersion(cluster);
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                program.initialise(cluster, secrets.databasePassword());
            }
            StalePostmaster.stopIn(cluster);
            var port = freePort();
            var postmaster = program.serve(cluster, port, settings(durability));
            var address = new DatabaseAddress(
                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", secrets.databasePassword());
            var database = new EmbeddedDatabase(cluster, postmaster, address);
            database.awaitReady();
            return database;
        } catch (IOException e) {
            throw new StartFailure(
                    "The database in " + cluster + " could not be started: " + e.getMessage() + ". See "
                            + cluster.resolve("server.log") + ".",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        }
    }

    /** The superuser's address; serving goes through another role. */
    public DatabaseAddress address() {
        return address;
    }

    private static void requireSameMajorVersion(Path cluster) throws IOException {
        var file = cluster.resolve("PG_VERSION");
        if (Files.exists(file) && !Files.readString(file).strip().equals(PostgresProgram.MAJOR_VERSION)) {
            throw new StartFailure("The database in " + cluster + " was written by PostgreSQL "
                    + Files.readString(file).strip() + ", this program carries " + PostgresProgram.MAJOR_VERSION
                    + "; make a backup with the program that wrote it and restore it with this one.");
        }
    }

    private static List<String> settings(Durability durability) {
        var settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "max_connections=60",
                "shared_buffers=" + (durability == Durability.DURABLE ? buffers() : LEAST_BUFFERS) + "MB",
                "max_wal_size=4GB",
                "jit=off",
                "timezone=UTC",
                // An error's text may repeat what somebody typed, so errors are the program's to log, not the
                // database's.
                "log_min_messages=log",
                "log_min_error_statement=panic",
                "log_parameter_max_length_on_error=0"));
        var on = durability == Durability.DURABLE ? "on" : "off";
        settings.addAll(List.of("fsync=" + on, "synchronous_commit=" + on, "full_page_writes=" + on));
        if (durability != Durability.DURABLE) {
            // Tests open a connection for nearly everything they do.
            settings.add("scram_iterations=1");
        }
        return settings;
    }

    /** An eighth of the machine's memory: the indexes of a million people fit, and small machines keep theirs. */
    private static long buffers() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.clamp(system.getTotalMemorySize() / MEGABYTE / 8, LEAST_BUFFERS, MOST_BUFFERS);
    }

    private void awaitReady() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try (var connection = address.connect()) {
                return;
            } catch (SQLException notYet) {
                if (postmaster.waitFor(100, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        }
        close();
        throw new StartFailure("The database in " + cluster + " did not come up. See " + cluster.resolve("server.log")
                + " for its reason.");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Fast shutdown: running statements end, everything committed is on disk. */
    @Override
    public void close() {
        StalePostmaster.stopIn(cluster);
        try {
            if (!postmaster.waitFor(30, TimeUnit.SECONDS)) {
                postmaster.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a commit must survive a power cut; only throw-away databases of tests may say no. */
    public enum Durability {
        DURABLE,
        THROW_AWAY
    }
}
