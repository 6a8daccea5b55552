package id.selaras.directory;

import id.selaras.access.Acting;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The directory of services that everybody may read (layanan). */
@Controller
class ServicesController {
    private static final int SHOWN = 30;
    private static final int LOOKED_AT = 300;

    private final Services services;
    private final WindowSearch places;
    private final Areas areas;
    private final Acting acting;
    private final Clock clock;

    ServicesController(Services services, WindowSearch places, Areas areas, Acting acting, Clock clock) {
        this.services = services;
        this.places = places;
        this.areas = areas;
        this.acting = acting;
        this.clock = clock;
    }

    /** What was typed; each part may be missing. */
    record Asked(
            @Nullable String cari,
            @Nullable String sektor,
            @Nullable String program,
            @Nullable String desa,
            @Nullable String kode) {
        private static final int LONGEST = 80;

        String need() {
            return cut(cari);
        }

        String place() {
            return cut(desa);
        }

        String code() {
            return cut(kode);
        }

        String programme() {
            return cut(program).toUpperCase(Locale.ROOT);
        }

        String sector() {
            return Arrays.stream(Sector.values())
                    .map(Sector::code)
                    .filter(code -> code.equals(sektor))
                    .findFirst()
                    .orElse("");
        }

        private static String cut(@Nullable String typed) {
            var words = typed == null ? "" : typed.strip();
            return words.substring(0, Math.min(words.length(), LONGEST));
        }
    }

    @GetMapping("/layanan")
    String search(Asked asked, @ModelAttribute("texts") Texts texts, Model model) {
        var where = places.find(asked.place(), asked.code());
        var place = where instanceof Found.Window window
                ? areas.find(window.village().code()).orElse(null)
                : areas.find(asked.code()).orElse(null);
        var query = new ServiceQuery(NeedWords.read(asked.need()), asked.sector(), asked.programme(), place);
        var isOpen = where instanceof Found.Nothing || (where instanceof Found.Places && place == null);
        var found = isOpen ? List.<Service>of() : found(query);
        model.addAttribute("page", page(asked, where, found, words(texts, place)));
        return "directory/services";
    }

    /** Those whose name says what is needed first, then the nearest. */
    private List<Service> found(ServiceQuery query) {
        return acting.asPublic(() -> services.found(query, LOOKED_AT)).stream()
                .sorted(Comparator.comparingInt((Service service) -> isNamed(service, query.need()) ? 0 : 1)
                        .thenComparingInt(service -> -ServiceWords.nearness(service, query.place())))
                .toList();
    }

    private static boolean isNamed(Service service, Need need) {
        var name = (service.said().name() + " " + service.said().alternateName()).toLowerCase(Locale.ROOT);
        return need.words().stream().anyMatch(name::contains);
    }

    private ServicesPage page(Asked asked, Found where, List<Service> found, ServiceWords words) {
        var texts = words.texts();
        return new ServicesPage(
                Field.of("cari", texts.get("service.search.need"))
                        .hint(texts.get("service.search.need.hint"))
                        .value(asked.need()),
                Field.of("sektor", texts.get("service.search.sector")).value(asked.sector()),
                Arrays.stream(Sector.values())
                        .map(sector -> Option.of(sector.code(), texts.get(sector.key())))
                        .toList(),
                Field.of("desa", texts.get("service.search.place"))
                        .hint(texts.get("service.search.place.hint"))
                        .value(asked.place()),
                asked.programme(),
                where,
                "cari=" + encoded(asked.need()) + "&sektor=" + asked.sector() + "&program=" + encoded(asked.programme())
                        + "&desa=" + encoded(asked.place()),
                found.stream().limit(SHOWN).map(words::page).toList(),
                Math.max(0, found.size() - SHOWN));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @GetMapping("/layanan/{id}")
    String one(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        var service = acting.asPublic(() -> services.find(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var place = areas.find(service.owner().areaCode()).orElse(null);
        model.addAttribute("page", words(texts, place).page(service));
        return "directory/service";
    }

    private ServiceWords words(Texts texts, @Nullable Area place) {
        var zone = Calendars.zoneOf(place == null ? 0 : place.no()).zoneId();
        return new ServiceWords(areas, texts, new Dates(texts, zone), LocalDate.now(clock.withZone(zone)));
    }
}
