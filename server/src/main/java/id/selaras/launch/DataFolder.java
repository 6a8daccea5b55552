package id.selaras.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of database, secrets and attachments, held by one process at a time.
 *
 * <p>The operating system gives the lock back when a process dies, however it dies: whoever holds it may take a
 * PostgreSQL that still runs in the folder for an orphan.
 */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "selaras.lock";

    private final Path path;
    private final RandomAccessFile file;
    private final FileLock lock;

    private DataFolder(Path path, RandomAccessFile file, FileLock lock) {
        this.path = path;
        this.file = file;
        this.lock = lock;
    }

    /** Takes the folder, making it first where there is none. */
    public static DataFolder hold(Path folder) {
        return holdIfFree(folder)
                .orElseThrow(() -> new StartFailure("The folder " + folder + " is in use by another Selaras server"
                        + holder(folder) + "; stop that one, or choose another folder with --data."));
    }

    /** Takes the folder unless a server holds it. */
    static Optional<DataFolder> holdIfFree(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = new RandomAccessFile(folder.resolve(LOCK).toFile(), "rw");
            var lock = tryLock(file);
            if (lock == null) {
                file.close();
                return Optional.empty();
            }
            file.setLength(0);
            file.write(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8));
            return Optional.of(new DataFolder(folder, file, lock));
        } catch (IOException e) {
            throw new StartFailure(
                    "The folder " + folder + " can't be read or written by this user; choose another with --data.", e);
        }
    }

    @SuppressWarnings("NullAway") // null says that another process has it
    private static FileLock tryLock(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(Path folder) {
        try {
            var pid = Files.readString(folder.resolve(LOCK)).strip();
            return pid.isEmpty() ? "" : " (process " + pid + ")";
        } catch (IOException unknown) {
            return "";
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.release();
            file.close();
        } catch (IOException e) {
            throw new StartFailure("The folder " + path + " could not be given back: " + e.getMessage(), e);
        }
    }
}
