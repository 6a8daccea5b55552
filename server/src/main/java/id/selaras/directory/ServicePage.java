package id.selaras.directory;

import id.selaras.directory.Service.Said;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One service, in words.
 *
 * @param closed that it is closed for now or for good; null while it is open
 * @param assured when its owner last confirmed it
 */
public record ServicePage(
        UUID id,
        Said said,
        String owner,
        @Nullable String closed,
        List<String> sectors,
        List<Place> places,
        List<String> opening,
        String fee,
        List<String> papers,
        List<String> areas,
        String contact,
        String phone,
        String assured,
        boolean stale) {

    /** @param path where it lies, smallest first */
    public record Place(String name, String address, String path) {}
}
