package id.selaras.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs that the jar carries, unpacked once per version into the user's cache folder. */
record PostgresProgram(Path home) {
    static final String MAJOR_VERSION = "18";
    private static final String VERSION = "18.6.0";
    private static final String BUNDLE = "/postgres-linux-x86_64.txz";

    static PostgresProgram unpacked() throws IOException {
        var cache = Path.of(System.getProperty("user.home"), ".cache", "selaras");
        var home = cache.resolve("postgresql-" + VERSION);
        if (!Files.exists(home.resolve("bin/postgres"))) {
            Files.createDirectories(cache);
            var fresh = Files.createTempDirectory(cache, "unpacking-");
            unpack(fresh);
            try {
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException somebodyWasFaster) {
                if (!Files.exists(home.resolve("bin/postgres"))) {
                    throw somebodyWasFaster;
                }
            }
        }
        return new PostgresProgram(home);
    }

    void initialise(Path cluster, String password) throws IOException, InterruptedException {
        Files.createDirectories(
                cluster, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var passwordFile = Files.createTempFile(cluster.getParent(), "initdb", "");
        try {
            Files.writeString(passwordFile, password);
            var command = List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + cluster,
                    "--username=postgres",
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums");
            var log = cluster.resolveSibling("initdb.log");
            var initdb = new ProcessBuilder(asOrdinaryUser(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (initdb.waitFor() != 0) {
                throw new IOException("initdb failed, see " + log);
            }
            Files.deleteIfExists(log);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    Process serve(Path cluster, int port, List<String> settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new ProcessBuilder(asOrdinaryUser(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        cluster.resolve("server.log").toFile()))
                .start();
    }

    // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, yet owns its files.
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream bundle = PostgresProgram.class.getResourceAsStream(BUNDLE)) {
            if (bundle == null) {
                throw new IOException("this build carries no PostgreSQL for this machine; use --database-url");
            }
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(bundle))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, target);
                }
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("unexpected path in the PostgreSQL bundle");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
