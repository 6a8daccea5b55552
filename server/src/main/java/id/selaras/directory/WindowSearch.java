package id.selaras.directory;

import id.selaras.access.Acting;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Found.Place;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the window of a village by the village's name, or level by level (cari loket). */
@Component
public class WindowSearch {
    private static final int MOST = 8;
    private static final int VILLAGE = 4;
    private static final int DISTRICT = 2;
    private static final long DISTRICT_WIDTH = 1_000_000L;
    private static final int SUGGESTIONS = 40;

    private final Areas areas;
    private final Organisations organisations;
    private final Acting acting;

    WindowSearch(Areas areas, Organisations organisations, Acting acting) {
        this.areas = areas;
        this.organisations = organisations;
        this.acting = acting;
    }

    /** @param code chosen from an earlier answer; goes before the name */
    public Found find(String name, String code) {
        if (!code.isBlank()) {
            return areas.find(code.strip()).map(this::at).orElseGet(Found.Nothing::new);
        }
        if (name.isBlank()) {
            return new Found.NotAsked();
        }
        var places = areas.suggest(name.strip(), null, SUGGESTIONS).stream()
                .filter(area -> area.level() >= DISTRICT)
                .toList();
        var villages = places.stream()
                .filter(area -> area.level() == VILLAGE)
                .limit(MOST)
                .toList();
        if (villages.size() == 1 && places.size() == 1) {
            return at(villages.getFirst());
        }
        // A subdistrict's or district's name is as good: it leads to its villages.
        var shown = places.stream().limit(MOST).toList();
        return shown.isEmpty()
                ? new Found.Nothing()
                : new Found.Places(shown.stream().map(this::place).toList());
    }

    private Found at(Area area) {
        if (area.level() < VILLAGE) {
            return new Found.Places(
                    areas.childrenOf(area.code()).stream().map(this::place).toList());
        }
        return acting.asPublic(() -> new Found.Window(
                place(area),
                organisations.puskesosOf(area.code()).orElse(null),
                district(area).flatMap(organisations::secretariatOf).orElse(null)));
    }

    private Optional<String> district(Area village) {
        return areas.byNo(village.no() / DISTRICT_WIDTH * DISTRICT_WIDTH).map(Area::code);
    }

    private Place place(Area area) {
        return new Place(area.code(), area.name(), areas.path(area.no()).line());
    }
}
