package id.selaras.insight;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of a month at the windows of an area (laporan bulanan loket). */
@Service
class MonthReport {
    private final MonthStore store;
    private final Clock clock;

    MonthReport(MonthStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A month beside the one before it. */
    record Months(Figures now, Figures before) {}

    @Transactional(readOnly = true)
    public Months read(Choice choice) {
        return new Months(
                figures(choice, choice.month()), figures(choice, choice.month().minusMonths(1)));
    }

    private Figures figures(Choice choice, YearMonth month) {
        return new Figures(
                choice.exact() ? store.exact(choice.area(), month, clock.instant()) : store.told(choice.area(), month));
    }
}
