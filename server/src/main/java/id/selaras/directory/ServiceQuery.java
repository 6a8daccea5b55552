package id.selaras.directory;

import id.selaras.area.Area;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: a need, a sector, a programme, a place; each may be left open.
 *
 * @param place who lives there; null for everywhere
 */
public record ServiceQuery(
        Need need,
        String sector,
        String programme,
        @Nullable Area place) {

    boolean isAnywhere() {
        return place == null;
    }

    long lo() {
        return place == null ? 0 : place.lo();
    }

    long hi() {
        return place == null ? 0 : place.hi();
    }
}
