package id.selaras.privacy;

import id.selaras.access.Acting;
import id.selaras.area.Areas;
import id.selaras.privacy.EndingStore.Batch;
import id.selaras.privacy.EndingStore.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The retention clocks from the terminal: what would end in an area, and the work that was ordered. To order it takes two
 * administrators at their pages, whoever keeps the machine.
 */
@Component
public class TerminalRetention {
    private final Endings endings;
    private final EndingStore store;
    private final EndingWorker worker;
    private final Areas areas;
    private final Acting acting;
    private final TransactionTemplate transactions;

    TerminalRetention(
            Endings endings,
            EndingStore store,
            EndingWorker worker,
            Areas areas,
            Acting acting,
            TransactionTemplate transactions) {
        this.endings = endings;
        this.store = store;
        this.worker = worker;
        this.areas = areas;
        this.acting = acting;
        this.transactions = transactions;
    }

    /**
     * How much of a kind has run out.
     *
     * @param ending what its clock says happens: {@code pseudonymise}, {@code destroy} or {@code archive}
     * @param before what ended before this day has run out
     * @param hold what keeps these; null for those that nothing keeps
     */
    public record RunOut(
            String kind,
            String ending,
            LocalDate before,
            @Nullable String hold,
            long many) {}

    /** @throws IllegalArgumentException where there is no such area */
    public List<RunOut> preview(String areaCode) {
        var area = areas.find(areaCode).orElseThrow(() -> new IllegalArgumentException("no such area"));
        var preview =
                Objects.requireNonNull(acting.asSystem(() -> transactions.execute(status -> endings.preview(area))));
        return preview.counts().stream()
                .filter(count -> count.many() > 0)
                .map(count -> runOut(preview, count))
                .toList();
    }

    private static RunOut runOut(Endings.Preview preview, Count count) {
        var clock = Objects.requireNonNull(preview.clocks().get(count.kind()));
        return new RunOut(count.kind().code(), clock.ending(), clock.before(), count.hold(), count.many());
    }

    /**
     * One step of a run.
     *
     * @param kind of what was ended; {@code done} with the last
     */
    public record Step(UUID run, String area, String kind, int many) {}

    /** Does now what two administrators ordered and the program would begin within a minute; answers how many runs that were. */
    public int run(Consumer<Step> progress) {
        var ordered = Objects.requireNonNull(
                acting.asSystem(() -> transactions.execute(status -> new ArrayList<>(store.confirmed()))));
        ordered.forEach(run -> worker.work(run, batch -> progress.accept(step(run, batch))));
        return ordered.size();
    }

    private static Step step(Ending run, Batch batch) {
        return new Step(run.id(), run.areaCode(), batch.kind(), batch.many());
    }
}
