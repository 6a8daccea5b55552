package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Secrets made at the first start and kept in {@code data/secrets.properties}, readable by the owner of the folder only. */
public record Secrets(String databasePassword, String ownerPassword, String servingPassword, String ticketKey) {

    /** Reads the secrets of a data folder, making them first where there are none. */
    public static Secrets of(Path data) {
        var file = data.resolve("secrets.properties");
        try {
            Files.createDirectories(data);
            if (!Files.exists(file)) {
                write(file, new Secrets(random(), random(), random(), random()));
            }
            return read(file);
        } catch (IOException e) {
            throw new StartFailure(
                    "The folder " + data + " can't be read or written by this user; choose another with --data.", e);
        }
    }

    /** The same with the ticket key of another installation, whose printed receipts must stay valid. */
    Secrets withTicketKey(String other) {
        return new Secrets(databasePassword, ownerPassword, servingPassword, other);
    }

    void replaceIn(Path data) throws IOException {
        write(data.resolve("secrets.properties"), this);
    }

    private static Secrets read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Secrets(
                properties.getProperty("database.password", ""),
                properties.getProperty("owner.password", ""),
                properties.getProperty("serving.password", ""),
                properties.getProperty("ticket.key", ""));
    }

    private static void write(Path file, Secrets secrets) throws IOException {
        var fresh = Files.createTempFile(
                file.getParent(),
                "secrets",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, """
                database.password=%s
                owner.password=%s
                serving.password=%s
                ticket.key=%s
                """.formatted(
                        secrets.databasePassword, secrets.ownerPassword, secrets.servingPassword, secrets.ticketKey));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
