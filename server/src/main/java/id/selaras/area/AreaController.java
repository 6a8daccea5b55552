package id.selaras.area;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Areas for scripts. */
@RestController
class AreaController {
    private static final int MOST = 50;
    private static final List<String> LEVELS = List.of("province", "district", "subdistrict", "village");

    private final Areas areas;

    AreaController(Areas areas) {
        this.areas = areas;
    }

    @GetMapping("/api/v1/areas")
    AreaList suggest(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String within,
            @RequestParam(defaultValue = "10") int limit) {
        var found = areas.suggest(q, within.isBlank() ? null : within, Math.clamp(limit, 1, MOST));
        return new AreaList(found.stream().map(this::shown).toList());
    }

    private ShownArea shown(Area area) {
        return new ShownArea(
                area.code(),
                area.name(),
                LEVELS.get(area.level() - 1),
                areas.path(area.no()).line());
    }

    /** @param areas best match first */
    record AreaList(List<ShownArea> areas) {}

    /**
     * @param level province, district, subdistrict or village
     * @param path the names from this area up to its province
     */
    record ShownArea(String code, String name, String level, String path) {}
}
