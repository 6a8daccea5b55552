package id.selaras.insight;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which month and area somebody asks for; what is outside the own area or not to be had becomes the nearest that is. */
@Component
class Choices {
    private static final int MONTHS = 24;

    private final Acting acting;
    private final Areas areas;
    private final Clock clock;

    Choices(Acting acting, Areas areas, Clock clock) {
        this.acting = acting;
        this.areas = areas;
        this.clock = clock;
    }

    Choice read(@Nullable String month, @Nullable String areaCode, Texts texts) {
        var reader = reader();
        var own = reader.post().areaCode();
        var area = within(own, areaCode);
        var extent = extent(area, texts);
        var exact = reader.role() != Role.PLANNER;
        var running = YearMonth.now(clock.withZone(extent.zone()));
        var latest = exact ? running : running.minusMonths(1);
        var wanted = month(month);
        var chosen = wanted == null || wanted.isAfter(latest) ? running.minusMonths(1) : wanted;
        return new Choice(
                chosen,
                extent,
                exact,
                chosen.equals(running),
                Stream.iterate(latest, one -> one.minusMonths(1)).limit(MONTHS).toList(),
                area == null || area.code().equals(own) ? null : parent(area),
                area == null ? areas.childrenOf("") : areas.childrenOf(area.code()));
    }

    private SignedIn reader() {
        return acting.person().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The area asked for if it lies in the reader's own, otherwise the own; null for the nation. */
    private @Nullable Area within(String own, @Nullable String wanted) {
        var home = own.isEmpty() ? null : areas.find(own).orElseThrow();
        if (wanted == null || wanted.isEmpty()) {
            return home;
        }
        return areas.find(wanted)
                .filter(area -> home == null || home.covers(area))
                .orElse(home);
    }

    private @Nullable Area parent(Area area) {
        var parent = area.parentNo();
        return parent == null ? null : areas.byNo(parent).orElse(null);
    }

    private static Extent extent(@Nullable Area area, Texts texts) {
        return area == null
                ? Extent.nation(texts.get("home.nation"), Calendars.zoneOf(0).zoneId())
                : Extent.of(area, Calendars.zoneOf(area.no()).zoneId());
    }

    private static @Nullable YearMonth month(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : YearMonth.parse(typed);
        } catch (DateTimeException notAMonth) {
            return null;
        }
    }
}
