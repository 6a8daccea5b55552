package id.selaras.privacy;

import id.selaras.access.Acting;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.privacy.BreachQuestion.Leak;
import id.selaras.privacy.BreachQuestion.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an auditor whom to notify when an account, a session, an address or a file fell into wrong hands (UU 27/2022 art. 46); asking is journaled. */
@Service
class Breaches {
    static final int SHOWN = 200;
    private static final Pattern SESSION = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ADDRESS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}");

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
     * @param sessions in which that was
     */
    record Found(List<Affected> people, long count, List<BreachStore.File> files, List<BreachStore.Session> sessions) {}

    @Transactional
    public Found find(BreachQuestion question) {
        var found = new Found(
                store.seen(question, SHOWN), store.count(question), store.files(question), sessions(question));
        journal.read(trace("breach.listed", question).with("count", Long.toString(found.count())));
        return found;
    }

    private List<BreachStore.Session> sessions(BreachQuestion question) {
        return question.spans().stream()
                .flatMap(span -> store.sessions(null, span.account(), null, span.start(), span.end()).stream())
                .filter(session ->
                        question.leak() != Leak.ADDRESS || question.asked().equals(session.address()))
                .filter(session -> question.leak() != Leak.SESSION
                        || question.asked().equals(session.id().toString()))
                .distinct()
                .toList();
    }

    /** What a word on the form means in these days: a file's number, a session's id, an address or an officer's name. */
    @Transactional(readOnly = true)
    public Meant meant(String word, Instant start, Instant end) {
        if (store.hasFile(word)) {
            return new Meant(Leak.FILE, word, List.of(), word);
        }
        var id = SESSION.matcher(word).matches() ? UUID.fromString(word) : null;
        if (id != null || ADDRESS.matcher(word).matches()) {
            var sessions = store.sessions(id == null ? word : null, null, id, start, end);
            var spans = sessions.stream()
                    .map(one -> new Span(one.account(), later(one.opened(), start), earlier(one.ended(), end)))
                    .toList();
            return new Meant(id == null ? Leak.ADDRESS : Leak.SESSION, word, spans, null);
        }
        var accounts = store.accounts(word);
        return new Meant(
                Leak.ACCOUNT,
                accounts.size() == 1 ? accounts.getFirst().fullName() : word,
                accounts.stream().map(one -> new Span(one.id(), start, end)).toList(),
                null);
    }

    /** @param spans several of one account, or of several */
    record Meant(
            Leak leak,
            String asked,
            List<Span> spans,
            @Nullable String number) {

        /** Key of why nothing can be looked up; null where all is well. */
        @Nullable
        String problem() {
            return switch (leak) {
                case FILE -> null;
                case ADDRESS, SESSION -> spans.isEmpty() ? "privacy.wrong.petugas.session" : null;
                case ACCOUNT ->
                    spans.isEmpty()
                            ? "privacy.wrong.petugas"
                            : spans.size() > 1 ? "privacy.wrong.petugas.several" : null;
            };
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
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
                .with("officer", question.asked())
                .with("from", question.from().toString())
                .with("until", question.until().toString())
                .with("reason", question.reason());
    }
}
