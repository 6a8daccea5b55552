package id.selaras.registry;

import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.engine.clock.AreaZone;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.registry.CheckStore.Found;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Families and numbers that wait to be looked at again, village by village. */
@Controller
class CheckController {
    private static final int ROWS = 50;
    private static final int STALE_AFTER_MONTHS = 12;
    private static final int VILLAGE = 4;
    private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final Pattern AFTER =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final CheckStore store;
    private final ObjectProvider<SuspendedUse> suspended;
    private final Areas areas;
    private final Journal journal;
    private final Clock clock;

    CheckController(
            CheckStore store, ObjectProvider<SuspendedUse> suspended, Areas areas, Journal journal, Clock clock) {
        this.store = store;
        this.suspended = suspended;
        this.areas = areas;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/daftar-kerja")
    @Transactional
    public String list(
            @RequestParam(defaultValue = "") String desa,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String sesudah,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var villages = villages(reader.post().areaCode());
        var village = villages.stream()
                .filter(area -> area.code().equals(desa))
                .findFirst()
                .or(() -> villages.stream().findFirst())
                .orElseThrow();
        var list = new Listed(village, CheckKind.of(jenis).orElse(CheckKind.STALE));
        model.addAttribute("page", page(list, villages, found(list, sesudah), texts));
        return "registry/checks";
    }

    private CheckPage page(Listed list, List<Area> villages, List<Found> found, Texts texts) {
        journal.read(Trace.of("family.listed", "area", null)
                .inArea(list.village.no())
                .with("kind", list.kind.code())
                .with("count", Integer.toString(Math.min(found.size(), ROWS))));
        var dates = new Dates(texts, list.zone().zoneId());
        var shown = found.stream().limit(ROWS).toList();
        var usable = usable(list, shown);
        return new CheckPage(
                Field.of("desa", texts.get("check.village")).value(list.village.code()),
                villages.stream()
                        .map(area -> Option.of(area.code(), area.name()))
                        .toList(),
                tabs(list, store.counts(list.village.no(), staleBefore(list)), texts),
                list.kind.path(),
                texts.get(list.kind.key()),
                texts.get(list.kind.key() + ".next"),
                usable.stream().map(one -> line(one, texts, dates)).toList(),
                shown.size() - usable.size(),
                nextHref(list, found));
    }

    /** Nobody is chosen from this list while use of the own data, or of somebody's in the family, is suspended. */
    private List<Found> usable(Listed list, List<Found> found) {
        var use = suspended.getIfAvailable();
        if (use == null || found.isEmpty()) {
            return found;
        }
        var ids = found.stream().map(Found::id).toList();
        var left = list.kind == CheckKind.STALE ? use.families(ids) : use.among(ids);
        return found.stream().filter(one -> !left.contains(one.id())).toList();
    }

    /** Which village's list of what. */
    private record Listed(Area village, CheckKind kind) {
        AreaZone zone() {
            return AreaZone.ofProvince(Long.toString(village.no() / 100_000_000L));
        }

        String href(CheckKind other) {
            return "/daftar-kerja?desa=" + village.code() + "&jenis=" + other.path();
        }
    }

    private LocalDate staleBefore(Listed list) {
        return LocalDate.now(clock.withZone(list.zone().zoneId())).minusMonths(STALE_AFTER_MONTHS);
    }

    private List<Found> found(Listed list, String after) {
        var place = AFTER.matcher(after);
        var isStale = list.kind == CheckKind.STALE;
        if (!place.matches()) {
            return isStale
                    ? store.stale(list.village.no(), staleBefore(list), NEVER, FIRST, ROWS + 1)
                    : store.people(list.village.no(), list.kind, LAST, ROWS + 1);
        }
        var id = UUID.fromString(place.group(2));
        return isStale
                ? store.stale(
                        list.village.no(),
                        staleBefore(list),
                        TypedDate.read(place.group(1)).orElse(NEVER),
                        id,
                        ROWS + 1)
                : store.people(list.village.no(), list.kind, id, ROWS + 1);
    }

    private static List<CheckPage.Tab> tabs(Listed list, Map<CheckKind, Long> counts, Texts texts) {
        return Arrays.stream(CheckKind.values())
                .map(kind -> new CheckPage.Tab(
                        list.href(kind),
                        texts.get("check.tab", texts.get(kind.key()), counts.getOrDefault(kind, 0L)),
                        kind == list.kind))
                .toList();
    }

    private static CheckPage.Line line(Found one, Texts texts, Dates dates) {
        var seen = one.seen();
        var detail = seen == null
                ? ""
                : seen.equals(NEVER) ? texts.get("check.never") : texts.get("check.seen", dates.dayAndYear(seen));
        var href = "/keluarga/" + one.family() + (seen == null ? "#orang-" + one.id() : "");
        return new CheckPage.Line(href, one.name(), detail);
    }

    private static @Nullable String nextHref(Listed list, List<Found> found) {
        if (found.size() <= ROWS) {
            return null;
        }
        var last = found.get(ROWS - 1);
        var seen = Optional.ofNullable(last.seen()).orElse(NEVER);
        return list.href(list.kind) + "&sesudah=" + seen + "_" + last.id();
    }

    /** Of a post at a window: the village itself, or all of its subdistrict or district. */
    private List<Area> villages(String areaCode) {
        return areas.find(areaCode).stream().flatMap(this::villagesOf).toList();
    }

    private Stream<Area> villagesOf(Area area) {
        return area.level() == VILLAGE
                ? Stream.of(area)
                : areas.childrenOf(area.code()).stream().flatMap(this::villagesOf);
    }
}
