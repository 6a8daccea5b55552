package id.selaras.export;

import id.selaras.area.Area;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to take out, and what for.
 *
 * @param uncovered NIK, card number and telephone in full
 * @param health with facts about health
 * @param because why uncovered numbers or health facts are needed; null where neither is asked for
 */
record Wish(
        Area area,
        Format format,
        Coding coding,
        boolean uncovered,
        boolean health,
        String purpose,
        @Nullable String because) {}
