package id.selaras.casework;

import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.ui.CsvText;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work list as a file for a spreadsheet (unduhan CSV): what the reader may see, and the journal keeps that it left. */
@Service
public class QueueFile {
    static final int MOST = 5_000;
    private static final int WIDEST_RANK = 5;

    private final Queue queue;
    private final QueueStore store;
    private final QueueRows rows;
    private final CaseClocks clocks;
    private final Journal journal;

    QueueFile(Queue queue, QueueStore store, QueueRows rows, CaseClocks clocks, Journal journal) {
        this.queue = queue;
        this.store = store;
        this.rows = rows;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Transactional
    public String of(QueueFilter filter, Texts texts) {
        var found = store.page(filter, queue.within(filter), queue.storeReader(), MOST);
        journal.read(Trace.of("case.exported", "case", null)
                .with("count", Integer.toString(found.size()))
                .with("list", filter.after(null).address("/kerja"))
                .with(
                        "shown",
                        found.stream().map(row -> row.file().id().toString()).collect(Collectors.joining(" "))));
        var head = Stream.of("ticket", "due", "urgency", "matter", "sector", "subject", "place", "state", "recorded")
                .map(column -> texts.get("queue.file." + column))
                .toList();
        return CsvText.of(head, found.stream().map(row -> row(row.file(), texts)));
    }

    private List<String> row(CaseFile file, Texts texts) {
        var zone = CaseWords.zone(file.areaNo());
        return List.of(
                new Ticket(file.ticket()).grouped(),
                file.clock() == null || !file.state().isOpen()
                        ? ""
                        : file.clock().dueAt().atZone(zone).toLocalDateTime().toString(),
                texts.get(file.urgency().key()),
                file.matter().title(),
                texts.get(file.matter().sector().key()),
                file.subject().name(),
                rows.place(file.areaNo(), WIDEST_RANK),
                texts.get("state." + file.state().name().toLowerCase(Locale.ROOT)),
                file.recordedAt().atZone(zone).toLocalDate().toString());
    }

    /** The day on which the file is made, for its name. */
    String today() {
        return clocks.today(0).toString();
    }
}
