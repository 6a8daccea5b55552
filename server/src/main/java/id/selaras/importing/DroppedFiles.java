package id.selaras.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Dropped files to whoever ends what is kept too long. */
@Component
public class DroppedFiles {
    private final ImportFolder folder;

    DroppedFiles(ImportFolder folder) {
        this.folder = folder;
    }

    /** Deletes the file of an import and what was made of it; nothing happens where there is none. */
    public void forget(UUID importId) {
        try {
            Files.deleteIfExists(folder.file(importId));
            Files.deleteIfExists(folder.workOf(importId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
