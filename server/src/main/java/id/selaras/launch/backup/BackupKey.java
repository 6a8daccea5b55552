package id.selaras.launch.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/**
 * A pair of keys: the public one on the server makes backups that only the private one, kept elsewhere, can open.
 * X25519, one line of text each.
 */
public final class BackupKey {
    private static final String PUBLIC = "selaras-backup-public:";
    private static final String PRIVATE = "selaras-backup-private:";

    private BackupKey() {}

    /** Writes {@code name.public} and {@code name.private}; never over an existing file. */
    public static void write(Path name) {
        var pair = generate();
        try {
            create(sibling(name, ".private"), PRIVATE, pair.getPrivate().getEncoded(), "rw-------");
            create(sibling(name, ".public"), PUBLIC, pair.getPublic().getEncoded(), "rw-r--r--");
        } catch (FileAlreadyExistsException e) {
            throw new BackupTrouble(
                    "The file " + e.getFile() + " exists; a key is never overwritten. Choose another name.", e);
        } catch (IOException e) {
            throw new BackupTrouble("The key could not be written beside " + name + "; check the folder.", e);
        }
    }

    public static Path sibling(Path name, String ending) {
        return name.resolveSibling(name.getFileName() + ending);
    }

    static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PublicKey readPublic(Path file) {
        try {
            return publicKey(content(file, PUBLIC));
        } catch (GeneralSecurityException e) {
            throw noKey(file, PUBLIC, e);
        }
    }

    static PrivateKey readPrivate(Path file) {
        try {
            return KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(content(file, PRIVATE)));
        } catch (GeneralSecurityException e) {
            throw noKey(file, PRIVATE, e);
        }
    }

    static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static void create(Path file, String prefix, byte[] key, String permissions) throws IOException {
        FileAttribute<?> attribute = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attribute)) {
            var line = prefix + Base64.getEncoder().encodeToString(key) + "\n";
            channel.write(java.nio.ByteBuffer.wrap(line.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        }
    }

    private static byte[] content(Path file, String prefix) {
        try {
            var line = Files.readString(file).strip();
            if (!line.startsWith(prefix)) {
                throw noKey(file, prefix, null);
            }
            return Base64.getDecoder().decode(line.substring(prefix.length()));
        } catch (IOException | IllegalArgumentException e) {
            throw noKey(file, prefix, e);
        }
    }

    private static BackupTrouble noKey(Path file, String prefix, @org.jspecify.annotations.Nullable Exception cause) {
        var kind = prefix.equals(PUBLIC) ? "public" : "private";
        var sentence = "The file " + file + " is no " + kind + " key made by ./selaras backup-key.";
        return cause == null ? new BackupTrouble(sentence) : new BackupTrouble(sentence, cause);
    }
}
