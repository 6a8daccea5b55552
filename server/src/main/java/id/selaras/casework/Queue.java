package id.selaras.casework;

import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.casework.QueueFilter.After;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.registry.People;
import id.selaras.registry.PersonHit;
import id.selaras.ui.Texts;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work list of an officer: whose turn it is, nearest deadline first (daftar kerja). */
@Service
public class Queue {
    static final int PAGE = 25;
    static final int COUNTED_OF_THE_CLOSED = 1_000;
    private static final int MOST_OUTSIDE = 100;
    private static final int OUTSIDE_IN_PASSING = 5;
    private static final int MOST_PEOPLE = 50;
    private static final Duration FINISHED_LISTED = Duration.ofDays(30);

    private final QueueStore store;
    private final OutsideProposals outside;
    private final QueueWords words;
    private final CaseClocks clocks;
    private final Offices offices;
    private final Areas areas;
    private final People people;
    private final Journal journal;

    Queue(
            QueueStore store,
            OutsideProposals outside,
            QueueWords words,
            CaseClocks clocks,
            Offices offices,
            Areas areas,
            People people,
            Journal journal) {
        this.store = store;
        this.outside = outside;
        this.words = words;
        this.clocks = clocks;
        this.offices = offices;
        this.areas = areas;
        this.people = people;
        this.journal = journal;
    }

    SignedIn reader() {
        return offices.person();
    }

    /** Where the list begins for this reader: one's own turn, or everything for who only reads. */
    public Pile firstPile() {
        return reader().role().worksOnCases() ? Pile.MINE : Pile.ALL;
    }

    @Transactional(readOnly = true)
    public QueuePage page(QueueFilter filter, Texts texts) {
        var frame = frame(filter, texts);
        if (filter.pile() == Pile.OUTSIDE) {
            return words.outside(frame, outside.waiting(rank(), MOST_OUTSIDE), null);
        }
        var within = within(filter);
        var rows = store.page(filter, within, frame.reader(), PAGE + 1);
        var total = store.count(filter, within, frame.reader());
        var waiting = filter.pile() == Pile.MINE && !filter.isNarrowed() && filter.after() == null
                ? outside.waiting(rank(), OUTSIDE_IN_PASSING)
                : List.<OutsideProposals.Proposal>of();
        return words.list(frame, rows, total, waiting);
    }

    /**
     * The same list for a program.
     *
     * @throws CaseRefusal when this account's role has no work list
     */
    @Transactional(readOnly = true)
    public WorkList list(QueueFilter filter) {
        if (!worksAtDesk() && reader().role() != Role.AUDITOR) {
            throw new CaseRefusal("refusal.no-work-list");
        }
        var reader = storeReader();
        var counts = WorkList.counted(counts(reader));
        if (filter.pile() == Pile.OUTSIDE) {
            var waiting = outside.waiting(rank(), MOST_OUTSIDE).stream()
                    .map(OutsideProposals.Proposal::referral)
                    .toList();
            return new WorkList(filter.pile(), counts, List.of(), waiting, waiting.size(), null);
        }
        var within = within(filter);
        var rows = store.page(filter, within, reader, PAGE + 1);
        var more = rows.size() > PAGE;
        var shown = more ? rows.subList(0, PAGE) : rows;
        var seen = (filter.after() == null ? 0 : filter.after().seen()) + shown.size();
        return new WorkList(
                filter.pile(),
                counts,
                WorkList.entries(shown),
                List.of(),
                store.count(filter, within, reader),
                more ? afterRow(shown.getLast(), seen).code() : null);
    }

    /**
     * Cases about people of this name, NIK or KK number, finished ones too, or the case of a ticket. What was shown is
     * journaled; the text is not.
     */
    @Transactional
    public QueuePage search(String text, Texts texts) {
        var ticket = Ticket.parse(text).map(Ticket::digits).orElse(null);
        var hits = ticket == null && !text.isBlank()
                ? people.search(text, MOST_PEOPLE).stream().map(PersonHit::id).toList()
                : List.<UUID>of();
        var rows = text.isBlank() ? List.<QueueStore.Row>of() : store.found(ticket, hits, text.strip());
        journal.read(Trace.of("case.searched", "case", null)
                .with("count", Integer.toString(rows.size()))
                .with(
                        "shown",
                        rows.stream().map(row -> row.file().id().toString()).collect(Collectors.joining(" "))));
        return words.found(frame(QueueFilter.of(firstPile()), texts), rows, text);
    }

    private QueueWords.Frame frame(QueueFilter filter, Texts texts) {
        var reader = storeReader();
        return new QueueWords.Frame(
                filter,
                reader,
                counts(reader),
                store.restrictedElsewhere(),
                areas.find(reader().post().areaCode()).orElse(null),
                texts);
    }

    private PileCounts counts(QueueStore.Reader reader) {
        return new PileCounts(
                store.counts(reader),
                worksAtDesk() ? outside.count(rank(), clocks.now()) : new OutsideProposals.Count(0, 0),
                Math.min(COUNTED_OF_THE_CLOSED, store.count(QueueFilter.of(Pile.DONE), null, reader)));
    }

    QueueStore.Reader storeReader() {
        var person = reader();
        var areaNo = areas.find(person.post().areaCode()).map(Area::no).orElse(0L);
        var zone = CaseWords.zone(areaNo);
        return new QueueStore.Reader(
                person.account(),
                worksAtDesk() ? CaseState.deskOf(rank()) : null,
                clocks.now(),
                clocks.today(areaNo).plusDays(1).atStartOfDay(zone).toInstant(),
                clocks.now().minus(FINISHED_LISTED));
    }

    private boolean worksAtDesk() {
        return reader().role().worksOnCases();
    }

    private int rank() {
        return reader().post().rank();
    }

    @Nullable
    Area within(QueueFilter filter) {
        return filter.areaCode() == null ? null : areas.find(filter.areaCode()).orElse(null);
    }

    static After afterRow(QueueStore.Row row, long seen) {
        var file = row.file();
        var at = file.state().isOpen() ? dueOrRecorded(file) : file.closedAt();
        return new After(
                seen,
                file.urgency() == id.selaras.directory.Urgency.EMERGENCY,
                at == null ? file.recordedAt() : at,
                file.id());
    }

    private static java.time.Instant dueOrRecorded(CaseFile file) {
        return file.clock() == null ? file.recordedAt() : file.clock().dueAt();
    }
}
