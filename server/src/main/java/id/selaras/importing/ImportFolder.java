package id.selaras.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Dropped files on the disk: {@code imports/} in the data folder, each named by its import, readable by the program alone.
 * They are not copied by a backup, see docs/decisions/0019.
 */
@Component
class ImportFolder {
    static final long LARGEST = 2L << 30;

    private final Path folder;

    ImportFolder(@Value("${selaras.data}") Path data) {
        this.folder = data.resolve("imports");
    }

    /** @param bytes and SHA-256 of what was received */
    record Received(Path path, long bytes, String digest) {}

    /** @throws FileRefused if it is longer than {@link #LARGEST} */
    Received receive(InputStream content) throws IOException {
        var path = ready().resolve("incoming-" + UUID.randomUUID());
        var digest = sha256();
        try (var file = Files.newOutputStream(Files.createFile(path, only("rw-------")), StandardOpenOption.WRITE);
                var out = new DigestOutputStream(file, digest)) {
            var buffer = new byte[1 << 16];
            var bytes = 0L;
            for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > LARGEST) {
                    throw new FileRefused("too-large", Long.toString(LARGEST >> 30));
                }
                out.write(buffer, 0, read);
            }
            return new Received(path, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    void keep(Received received, UUID importId) throws IOException {
        Files.move(received.path(), file(importId), StandardCopyOption.ATOMIC_MOVE);
    }

    Path file(UUID importId) {
        return folder.resolve(importId.toString());
    }

    /** Empty, whatever a process left there that was killed. */
    Path workOf(UUID importId) throws IOException {
        var work = ready().resolve(importId + ".work");
        if (Files.exists(work, LinkOption.NOFOLLOW_LINKS)) {
            try (var left = Files.walk(work)) {
                for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectory(work, only("rwx------"));
    }

    Path ready() throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, only("rwx------"));
    }

    private static FileAttribute<?> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
