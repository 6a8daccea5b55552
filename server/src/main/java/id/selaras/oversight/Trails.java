package id.selaras.oversight;

import id.selaras.access.Acting;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.journal.ChainHead;
import id.selaras.journal.Journal;
import id.selaras.journal.JournalEntry;
import id.selaras.journal.JournalQuery;
import id.selaras.journal.Trace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal in an auditor's scope; that it was read, and what was asked, is an entry itself. */
@Service
class Trails {
    static final int PAGE = 50;
    static final int MOST_EXPORTED = 10_000;

    private final Journal journal;
    private final Acting acting;
    private final Areas areas;
    private final Clock clock;

    Trails(Journal journal, Acting acting, Areas areas, Clock clock) {
        this.journal = journal;
        this.acting = acting;
        this.areas = areas;
        this.clock = clock;
    }

    /** The newest entries that were asked for; one more than a page holds when there are older ones. */
    @Transactional
    public List<JournalEntry> search(TrailFilter filter) {
        var found = journal.list(query(filter, PAGE + 1));
        journal.read(asked("journal.searched", filter).with("count", Integer.toString(Math.min(PAGE, found.size()))));
        return found;
    }

    /** All that was asked for, up to {@link #MOST_EXPORTED}. */
    @Transactional
    public List<JournalEntry> export(TrailFilter filter) {
        var found = journal.list(query(filter, MOST_EXPORTED));
        journal.read(asked("journal.exported", filter).with("count", Integer.toString(found.size())));
        return found;
    }

    ChainHead head() {
        return journal.head();
    }

    ZoneId zone() {
        return areas.find(reader().post().areaCode())
                .map(area -> Calendars.zoneOf(area.no()).zoneId())
                .orElseGet(() -> ZoneId.of("Asia/Jakarta"));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    private JournalQuery query(TrailFilter filter, int limit) {
        return new JournalQuery(
                filter.kind(),
                filter.act(),
                filter.officer().isEmpty() ? null : filter.officer(),
                startOf(filter.from()),
                filter.until() == null ? null : startOf(filter.until().plusDays(1)),
                filter.caseId(),
                filter.about(),
                filter.before(),
                limit);
    }

    private Trace asked(String act, TrailFilter filter) {
        var trace = new Trace(act, "journal", filter.about(), filter.caseId(), areaNo(), java.util.Map.of())
                .with("from", text(filter.from()))
                .with("until", text(filter.until()))
                .with("act", filter.act())
                .with("officer", filter.officer().isEmpty() ? null : filter.officer());
        return filter.kind() == null ? trace : trace.with("kind", filter.kind().code());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone()).toInstant();
    }

    private long areaNo() {
        return areas.find(reader().post().areaCode()).map(Area::no).orElse(0L);
    }

    private SignedIn reader() {
        return acting.person().orElseThrow();
    }
}
