package id.selaras.directory;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;

/**
 * The search for services and what it found.
 *
 * @param where the place that was meant, or several to choose from
 * @param query the search without its place, for the choice of one
 * @param more how many were left out
 */
public record ServicesPage(
        Field need,
        Field sector,
        List<Option> sectors,
        Field place,
        String programme,
        Found where,
        String query,
        List<ServicePage> found,
        int more) {

    public boolean isAsked() {
        return !need.value().isEmpty()
                || !sector.value().isEmpty()
                || !place.value().isEmpty()
                || !programme.isEmpty()
                || !(where instanceof Found.NotAsked);
    }
}
