package id.selaras.privacy;

import id.selaras.area.Area;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.privacy.Ending.Deadline;
import id.selaras.privacy.EndingStore.Count;
import id.selaras.privacy.EndingStore.Sample;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders that what ran out is ended: two administrators of the area, one after the other. */
@Service
class Endings {
    private static final int LATEST = 20;
    private static final int KEPT = 100;

    private final EndingStore store;
    private final Retentions retentions;
    private final Journal journal;

    Endings(EndingStore store, Retentions retentions, Journal journal) {
        this.store = store;
        this.retentions = retentions;
        this.journal = journal;
    }

    /**
     * What a run would do.
     *
     * @param samples some of what would end, and what is kept, without names
     */
    record Preview(Map<RetainedKind, Deadline> clocks, List<Count> counts, List<Sample> samples) {
        long ending() {
            return counts.stream()
                    .filter(count -> count.hold() == null)
                    .filter(count -> !isArchived(count.kind()))
                    .mapToLong(Count::many)
                    .sum();
        }

        private boolean isArchived(RetainedKind kind) {
            var deadline = clocks.get(kind);
            return deadline == null || deadline.ending().equals("archive");
        }
    }

    /** Empty where the administrator has no area of the country. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview() {
        return retentions.area().map(area -> preview(area.code(), clocks()));
    }

    @Transactional(readOnly = true)
    public Preview preview(Ending run) {
        return preview(run.areaCode(), run.clocks());
    }

    /** Counted for the keeper of the machine, without samples. */
    @Transactional(readOnly = true)
    public Preview preview(Area area) {
        var clocks = clocks(retentions.holding(area));
        return new Preview(clocks, store.counts(area.code(), clocks), List.of());
    }

    private Preview preview(String areaCode, Map<RetainedKind, Deadline> clocks) {
        return new Preview(clocks, store.counts(areaCode, clocks), store.samples(areaCode, clocks, KEPT));
    }

    private Map<RetainedKind, Deadline> clocks() {
        return clocks(retentions.holding());
    }

    private Map<RetainedKind, Deadline> clocks(List<Retention> holding) {
        var clocks = new EnumMap<RetainedKind, Deadline>(RetainedKind.class);
        var today = retentions.today();
        holding.forEach(held -> clocks.put(held.kind(), new Deadline(held.ending(), today.minusMonths(held.months()))));
        return clocks;
    }

    @Transactional(readOnly = true)
    public List<Ending> latest() {
        return store.latest(LATEST);
    }

    @Transactional(readOnly = true)
    public Optional<Ending> find(UUID id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public Map<RetainedKind, Long> done(UUID run) {
        return store.done(run);
    }

    /** What became of a proposal to end. */
    enum Proposed {
        DONE,
        NOTHING_RAN_OUT,
        ONE_WAITS,
        NO_AREA
    }

    /** @param id made by the page, so that the form sent twice is one run */
    @Transactional
    public Proposed propose(UUID id, String reason) {
        if (store.find(id).isPresent()) {
            return Proposed.DONE;
        }
        var area = retentions.area();
        if (area.isEmpty()) {
            return Proposed.NO_AREA;
        }
        if (store.latest(LATEST).stream().anyMatch(run -> isOpenIn(run, area.get()))) {
            return Proposed.ONE_WAITS;
        }
        var preview = preview(area.get().code(), clocks());
        if (preview.ending() == 0) {
            return Proposed.NOTHING_RAN_OUT;
        }
        if (!store.propose(id, area.get().code(), preview.clocks(), preview.ending(), reason)) {
            return Proposed.ONE_WAITS;
        }
        journal.acted(trace("retention.proposed", id, area.get().no())
                .with("count", Long.toString(preview.ending()))
                .with("reason", reason));
        return Proposed.DONE;
    }

    private static boolean isOpenIn(Ending run, Area area) {
        return run.areaCode().equals(area.code())
                && (run.state() == Ending.State.PROPOSED || run.state() == Ending.State.CONFIRMED);
    }

    /** False where it no longer waits, or the reader proposed it: somebody else confirms. */
    @Transactional
    public boolean confirm(Ending run) {
        var done = !run.mine() && store.decide(run.id(), Ending.State.CONFIRMED);
        if (done) {
            journal.acted(
                    trace("retention.confirmed", run.id(), run.areaNo()).with("count", Long.toString(run.expected())));
        }
        return done;
    }

    @Transactional
    public boolean cancel(Ending run) {
        var done = store.decide(run.id(), Ending.State.CANCELLED);
        if (done) {
            journal.acted(trace("retention.cancelled", run.id(), run.areaNo()));
        }
        return done;
    }

    static Trace trace(String act, UUID run, long areaNo) {
        return Trace.of(act, "retention", run).inArea(areaNo);
    }
}
