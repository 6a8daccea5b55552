package id.selaras.privacy;

import id.selaras.access.Acting;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.privacy.RetentionStore.Due;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long data are kept, and what is due by that. */
@Service
class Retentions {
    private static final long NATION = 10_000_000_000L;

    private final RetentionStore store;
    private final Areas areas;
    private final Acting acting;
    private final Journal journal;
    private final Clock clock;

    Retentions(RetentionStore store, Areas areas, Acting acting, Journal journal, Clock clock) {
        this.store = store;
        this.areas = areas;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A clock with what ran out by it.
     *
     * @param due null where somebody else counts
     */
    record Running(
            Retention clock, LocalDate before, @Nullable Due due) {}

    @Transactional(readOnly = true)
    public List<Retention> holding() {
        var area = area();
        var holding =
                area.isPresent() ? store.holding(area.get().lo(), area.get().hi()) : store.holding(0, NATION);
        return holding.stream().sorted(Comparator.comparing(Retention::kind)).toList();
    }

    @Transactional(readOnly = true)
    public List<Retention> holding(Area area) {
        return store.holding(area.lo(), area.hi());
    }

    @Transactional(readOnly = true)
    public List<Running> due() {
        var today = today();
        return holding().stream()
                .map(clock -> {
                    var before = today.minusMonths(clock.months());
                    return new Running(
                            clock, before, clock.kind().isCountedAtTheDesk() ? store.due(clock.kind(), before) : null);
                })
                .toList();
    }

    /** False where the administrator has no area of the country to set it for. */
    @Transactional
    public boolean set(RetainedKind kind, int months, String basis, String ending) {
        var area = area();
        area.ifPresent(own -> {
            store.set(kind, own, months, basis, ending);
            journal.acted(Trace.of("retention.set", "retention", null)
                    .inArea(own.no())
                    .with("retained", kind.code())
                    .with("months", Integer.toString(months))
                    .with("ending", ending)
                    .with("reason", basis));
        });
        return area.isPresent();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.ofHours(7)));
    }

    /** The administrator's own; empty for the whole country. */
    Optional<Area> area() {
        return areas.find(acting.person().orElseThrow().post().areaCode());
    }
}
