package id.selaras.directory;

import id.selaras.directory.Service.Said;
import id.selaras.directory.Service.Status;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service as its owner wants it to be.
 *
 * @param areas codes of the areas it is for; {@code ""} is the nation
 * @param place code of the area its location lies in; null where it has no location
 * @param cost rupiah, 0 free; null where that is not known
 */
record ServiceDraft(
        UUID owner,
        @Nullable String programme,
        Said said,
        Status status,
        List<Sector> sectors,
        List<String> areas,
        @Nullable String place,
        String placeName,
        String address,
        List<Hours> hours,
        String contact,
        String title,
        String email,
        String phone,
        @Nullable Long cost,
        List<String> papers) {

    record Hours(String byday, LocalTime opens, LocalTime closes) {}
}
