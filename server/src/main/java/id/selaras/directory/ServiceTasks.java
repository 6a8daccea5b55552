package id.selaras.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entries that somebody keeps: those to be confirmed, and the others.
 *
 * @param notice key of what just happened
 */
public record ServiceTasks(@Nullable String notice, List<Line> due, List<Line> fresh, boolean mayAdd) {

    public record Line(UUID id, String name, String owner, String assured) {}
}
