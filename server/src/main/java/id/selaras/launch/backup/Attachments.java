package id.selaras.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files kept beside the database; each is written once and never changed, so a copy after the snapshot is of it. */
final class Attachments {
    static final String FOLDER = "attachments";

    private Attachments() {}

    static long write(Path data, ZipOutputStream zip) throws IOException {
        var folder = data.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var written = 0L;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(FOLDER + "/" + folder.relativize(file)));
                Files.copy(file, zip);
                zip.closeEntry();
                written++;
            }
        }
        return written;
    }

    static void restore(Path data, String name, InputStream content) throws IOException {
        var file = data.resolve(name).normalize();
        if (!file.startsWith(data.resolve(FOLDER))) {
            throw new BackupTrouble("The backup names a file outside its folder and is refused.");
        }
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
    }
}
