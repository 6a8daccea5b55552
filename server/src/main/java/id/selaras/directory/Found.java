package id.selaras.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the search for a window found. */
public sealed interface Found {

    /** @param path the name and where it lies, smallest first */
    record Place(String code, String name, String path) {}

    record NotAsked() implements Found {}

    record Nothing() implements Found {}

    /** Several to choose from. */
    record Places(List<Place> places) implements Found {}

    /** @param puskesos null when the village has none yet */
    record Window(
            Place village,
            @Nullable Organisation puskesos,
            @Nullable Organisation secretariat) implements Found {}
}
