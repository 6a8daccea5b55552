package id.selaras.deliberation;

import id.selaras.casework.NewId;
import id.selaras.deliberation.AgendaItem.Answer;
import id.selaras.journal.Journal;
import id.selaras.proposal.Proposals;
import id.selaras.proposal.Result;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ministry's answers to what was sent, by hand or from a file; the proposal moves and the villager is told. */
@Service
@Transactional
class ResultDesk {
    private static final int LONGEST_NAME = 200;

    private final CycleStore cycles;
    private final AgendaStore agenda;
    private final TypingStore typing;
    private final ResultStore store;
    private final Proposals proposals;
    private final Place place;
    private final Journal journal;

    ResultDesk(
            CycleStore cycles,
            AgendaStore agenda,
            TypingStore typing,
            ResultStore store,
            Proposals proposals,
            Place place,
            Journal journal) {
        this.cycles = cycles;
        this.agenda = agenda;
        this.typing = typing;
        this.store = store;
        this.proposals = proposals;
        this.place = place;
        this.journal = journal;
    }

    /** The lines of the month that were sent to the ministry, answered or not. */
    @Transactional(readOnly = true)
    List<AgendaItem> sent(UUID cycleId) {
        place.mustVerify();
        return agenda.sentOfCycle(cycleId).stream()
                .filter(item -> item.sentAt() != null)
                .toList();
    }

    /** One answer by hand. */
    void answer(UUID cycleId, UUID itemId, Answer answer) {
        place.mustVerify();
        var cycle = cycles.find(cycleId).orElseThrow(DeliberationNotFound::new);
        var item = agenda.find(itemId, cycleId).orElseThrow(DeliberationNotFound::new);
        if (item.sentAt() == null) {
            throw new DeliberationRefused(cycle.isLocked() ? "unverified" : "not-locked");
        }
        if (answer.on().isAfter(place.today(cycle.districtNo()))
                || (!answer.granted() && answer.reason().isEmpty())) {
            throw new DeliberationRefused("date");
        }
        keep(cycle, item, answer, null);
    }

    private void keep(Cycle cycle, AgendaItem item, Answer answer, @Nullable String fileName) {
        if (!store.answer(item, answer, fileName)) {
            throw new DeliberationRefused("answered");
        }
        if (item.proposal() != null) {
            var result = answer.granted() ? Result.GRANTED : Result.DENIED;
            proposals.answered(
                    item.proposal(), result, answer.reason().isEmpty() ? null : answer.reason(), answer.on());
        }
        journal.acted(CycleDesk.trace("deliberation.answered", cycle)
                .with("item", item.id().toString())
                .with("granted", Boolean.toString(answer.granted())));
    }

    /** Keeps a file to be looked at; nothing is answered yet. */
    UUID upload(UUID cycleId, String fileName, byte[] content) {
        place.mustVerify();
        var cycle = cycles.find(cycleId).orElseThrow(DeliberationNotFound::new);
        var rows = ResultSheet.read(content);
        var id = NewId.next();
        store.keep(id, cycle, fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME)), rows);
        journal.acted(
                CycleDesk.trace("deliberation.results-uploaded", cycle).with("rows", Integer.toString(rows.size())));
        return id;
    }

    /** What the rows of an own file would do. */
    @Transactional(readOnly = true)
    Preview preview(UUID cycleId, UUID fileId) {
        place.mustVerify();
        var file = store.find(fileId, cycleId).orElseThrow(DeliberationNotFound::new);
        var cycle = cycles.find(cycleId).orElseThrow(DeliberationNotFound::new);
        var lines = cycle.isLocked() ? typing.rows(cycleId, null) : List.<TypingRow>of();
        return new Preview(file, ResultMatches.of(file.rows(), lines, place.today(cycle.districtNo())));
    }

    record Preview(ResultStore.File file, ResultMatches.Found found) {}

    /** Keeps the clear rows of a file; answers how many. The others stay named on its page. */
    int apply(UUID cycleId, UUID fileId) {
        var preview = preview(cycleId, fileId);
        var cycle = cycles.find(cycleId).orElseThrow(DeliberationNotFound::new);
        for (var row : preview.found().matched()) {
            var item = agenda.find(row.item(), cycleId).orElseThrow(DeliberationNotFound::new);
            keep(
                    cycle,
                    item,
                    new Answer(row.granted(), row.reason(), row.on()),
                    preview.file().name());
        }
        store.applied(fileId);
        var kept = preview.found().matched().size();
        journal.acted(CycleDesk.trace("deliberation.results-applied", cycle)
                .with("answers", Integer.toString(kept))
                .with("unmatched", Integer.toString(preview.found().unmatched().size())));
        return kept;
    }
}
