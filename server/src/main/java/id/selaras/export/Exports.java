package id.selaras.export;

import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.export.Taken.State;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.registry.FamilyRecord;
import id.selaras.registry.FamilyScan;
import id.selaras.registry.FamilyStep;
import id.selaras.registry.SuspendedUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people's data out as a file. That it began is committed before the first row leaves, so that a download which breaks off
 * is known as well; how much left is written at its end.
 */
@Service
class Exports {
    private static final int MOST_LISTED = 200;

    private final ExportStore store;
    private final FamilyScan families;
    private final ObjectProvider<SuspendedUse> suspended;
    private final Areas areas;
    private final Journal journal;
    private final Clock clock;
    private final Map<UUID, Counts> running = new ConcurrentHashMap<>();

    Exports(
            ExportStore store,
            FamilyScan families,
            ObjectProvider<SuspendedUse> suspended,
            Areas areas,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.families = families;
        this.suspended = suspended;
        this.areas = areas;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Taken> all() {
        return store.all(MOST_LISTED);
    }

    /** How many people a file of this area would hold, for who is about to ask for it. */
    @Transactional(readOnly = true)
    public long expected(Area area) {
        return families.people(area.lo(), area.hi());
    }

    /** How many rows of a running download have left; 0 where it is not running here. */
    long sofar(UUID id) {
        var counts = running.get(id);
        return counts == null ? 0 : counts.people.get();
    }

    /** Writes down who takes what for which purpose; answers the file's number. */
    @Transactional
    public String begin(UUID id, Wish wish) {
        var number = store.number();
        store.begin(
                id, number, wish, families.people(wish.area().lo(), wish.area().hi()));
        journal.read(trace("export.begun", id, wish, number)
                .with("purpose", wish.purpose())
                .with("reason", wish.because())
                .with("form", wish.format().code()));
        return number;
    }

    /** Writes the rows, all of one moment. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void write(UUID id, Wish wish, RowWriter out, Counts counts) {
        running.put(id, counts);
        var columns = columns(wish);
        try (var behind = new Behind()) {
            families.scan(wish.area().lo(), wish.area().hi(), step -> {
                var kept = restricted(step);
                behind.write(() -> step.families().forEach(family -> write(family, kept, out, columns, counts)));
            });
            behind.finish();
        }
    }

    private Set<UUID> restricted(FamilyStep step) {
        var known = suspended.getIfAvailable();
        return known == null ? Set.of() : known.among(step.people());
    }

    private static void write(FamilyRecord family, Set<UUID> kept, RowWriter out, Columns columns, Counts counts) {
        counts.families.incrementAndGet();
        var rows = columns.rows(family);
        for (var i = 0; i < rows.size(); i++) {
            if (kept.contains(family.members().get(i).id())) {
                counts.leftOut.incrementAndGet();
                continue;
            }
            try {
                out.row(rows.get(i));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            counts.people.incrementAndGet();
        }
    }

    /** Keeps how it ended. */
    @Transactional
    public void end(UUID id, Wish wish, String number, State state, Counts counts) {
        running.remove(id);
        store.end(id, state, counts);
        journal.read(trace(state == State.COMPLETE ? "export.completed" : "export.broken", id, wish, number)
                .with("count", Long.toString(counts.people.get())));
    }

    Columns columns(Wish wish) {
        return new Columns(wish, areas, LocalDate.now(clock.withZone(ZoneOffset.ofHours(7))));
    }

    private static Trace trace(String act, UUID id, Wish wish, String number) {
        return Trace.of(act, "export", id)
                .inArea(wish.area().no())
                .with("code", number)
                .with("area", wish.area().code())
                .with("covered", wish.uncovered() ? "no" : "yes")
                .with("health", wish.health() ? "yes" : "no");
    }

    /** Whether this role may take NIK, numbers and health facts out uncovered, with a reason. */
    static boolean mayUncover(SignedIn person) {
        return switch (person.role()) {
            case SECRETARIAT, MANAGER -> true;
            case FACILITATOR, PUSKESOS, SUPERVISOR, AGENCY, PLANNER, AUDITOR, ADMINISTRATOR -> false;
        };
    }
}
