package id.selaras.privacy;

import id.selaras.access.Acting;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an auditor whom to notify when an account fell into wrong hands (UU 27/2022 art. 46); asking is journaled. */
@Service
class Breaches {
    static final int SHOWN = 200;

    private final BreachStore store;
    private final Areas areas;
    private final Acting acting;
    private final Journal journal;
    private final Clock clock;

    Breaches(BreachStore store, Areas areas, Acting acting, Journal journal, Clock clock) {
        this.store = store;
        this.areas = areas;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What an account saw.
     *
     * @param people the first of them
     * @param count all that were seen one by one, without those in files
     */
    record Found(List<Affected> people, long count, List<BreachStore.File> files) {}

    @Transactional(readOnly = true)
    public List<BreachStore.Account> accounts(String name) {
        return store.accounts(name);
    }

    @Transactional
    public Found find(BreachQuestion question) {
        var found = new Found(store.seen(question, SHOWN), store.count(question), store.files(question));
        journal.read(trace("breach.listed", question).with("count", Long.toString(found.count())));
        return found;
    }

    /** Everybody, for the file; that it was taken is kept before the first row leaves. */
    @Transactional
    public void begin(BreachQuestion question) {
        journal.read(trace("breach.exported", question));
    }

    @Transactional(readOnly = true)
    public void each(BreachQuestion question, Consumer<Affected> each) {
        store.each(question, each);
    }

    ZoneId zone() {
        return area() == 0
                ? ZoneId.of("Asia/Jakarta")
                : Calendars.zoneOf(area()).zoneId();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    private long area() {
        return areas.find(acting.person().orElseThrow().post().areaCode())
                .map(Area::no)
                .orElse(0L);
    }

    private Trace trace(String act, BreachQuestion question) {
        return Trace.of(act, "account", question.account())
                .inArea(area())
                .with("officer", question.officer())
                .with("from", question.from().toString())
                .with("until", question.until().toString())
                .with("reason", question.reason());
    }
}
