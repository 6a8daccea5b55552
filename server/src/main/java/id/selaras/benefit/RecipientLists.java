package id.selaras.benefit;

import id.selaras.benefit.RecipientList.Order;
import id.selaras.benefit.RecipientList.State;
import id.selaras.benefit.RecipientRow.Outcome;
import id.selaras.directory.Programme;
import id.selaras.directory.Programmes;
import id.selaras.importing.Table;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recipient lists of agencies: checked row by row, recorded as claims, taken back whole. */
@Service
class RecipientLists {
    private static final int CHUNK = 2_000;
    private static final int LATEST = 50;

    private final RecipientStore store;
    private final ParticipationStore participation;
    private final Programmes programmes;
    private final Journal journal;

    RecipientLists(RecipientStore store, ParticipationStore participation, Programmes programmes, Journal journal) {
        this.store = store;
        this.participation = participation;
        this.programmes = programmes;
        this.journal = journal;
    }

    /** A list with how many of its rows came to what. */
    record Checked(RecipientList list, Map<Outcome, Integer> counts) {
        int count(Outcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }
    }

    @Transactional(readOnly = true)
    public List<RecipientList> latest() {
        return store.latest(LATEST);
    }

    @Transactional(readOnly = true)
    public Optional<Checked> find(UUID id) {
        return store.find(id).map(list -> new Checked(list, store.counts(id)));
    }

    /** Rows of one outcome for somebody to look at; journaled as a read of the people in it. */
    @Transactional
    public List<RecipientRow> rows(RecipientList list, Outcome outcome, int most) {
        journal.read(Trace.of("recipients.opened", "recipients", list.id()).inArea(list.districtNo()));
        return store.rows(list.id(), outcome, most);
    }

    @Transactional(readOnly = true)
    public List<Programme> programmes() {
        return programmes.all();
    }

    /**
     * Lays the rows beside the registry; nothing of it is recorded yet.
     *
     * @throws RecipientRefused where no column bears a NIK or KK number, or no row is left
     */
    @Transactional
    public void check(Order order, String fileName, Table table, LocalDate today) {
        var places = RecipientColumn.places(table.heads());
        if (!places.containsKey(RecipientColumn.NIK) && !places.containsKey(RecipientColumn.CARD)) {
            throw new RecipientRefused("recipients.refused.columns");
        }
        if (table.lines().isEmpty()) {
            throw new RecipientRefused("recipients.refused.empty");
        }
        var known = programmes.all().stream().map(Programme::code).collect(Collectors.toSet());
        var reader = new RecipientReader(places, order.programme(), known, today);
        store.insert(order, fileName, table.lines().size());
        var matching = new RecipientMatching();
        var lines = table.lines();
        for (var from = 0; from < lines.size(); from += CHUNK) {
            var read = new ArrayList<RecipientRow>();
            lines.subList(from, Math.min(from + CHUNK, lines.size())).forEach(line -> read.add(reader.read(line)));
            store.insert(order.id(), matching.match(read, store.known(read)));
        }
        journal.acted(trace("recipients.checked", order.id(), order.districtNo(), order.programme())
                .with("rows", Integer.toString(lines.size())));
    }

    /** @throws RecipientRefused where it was recorded or taken back before, or nobody of it is in the registry */
    @Transactional
    public void record(UUID id) {
        var list = store.find(id).orElseThrow(() -> new RecipientRefused("recipients.refused.unknown"));
        var recorded = participation.change(list) + participation.add(list);
        var ended = list.whole() ? participation.end(list) : 0;
        if (recorded + ended == 0) {
            throw new RecipientRefused("recipients.refused.nobody");
        }
        move(list, State.CHECKED, State.RECORDED, recorded + ended, 0);
        journal.acted(trace("recipients.recorded", id, list.districtNo(), list.programme())
                .with("rows", Integer.toString(recorded + ended)));
    }

    /** Each claim goes back to what it was before; what something newer says stays. */
    @Transactional
    public void takeBack(UUID id) {
        var list = store.find(id).orElseThrow(() -> new RecipientRefused("recipients.refused.unknown"));
        var kept = participation.changedSince(id);
        participation.putBack(id);
        participation.withdraw(id);
        move(list, State.RECORDED, State.TAKEN_BACK, list.recorded(), kept);
        journal.acted(trace("recipients.taken-back", id, list.districtNo(), list.programme()));
    }

    private void move(RecipientList list, State from, State to, int recorded, int kept) {
        if (!store.move(list.id(), from, to, recorded, kept)) {
            throw new RecipientRefused("recipients.refused.state");
        }
    }

    private static Trace trace(String act, UUID id, long districtNo, String programme) {
        return Trace.of(act, "recipients", id).inArea(districtNo).with("programme", programme);
    }
}
