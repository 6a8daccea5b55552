package id.selaras.insight;

import id.selaras.insight.MonthReport.Months;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which needs of a month nobody meets (kebutuhan yang belum terpenuhi). */
@Service
class UnmetReport {
    private final UnmetStore store;

    UnmetReport(UnmetStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Months read(Choice choice) {
        return new Months(
                figures(choice, choice.month()), figures(choice, choice.month().minusMonths(1)));
    }

    private Figures figures(Choice choice, YearMonth month) {
        return new Figures(choice.exact() ? store.exact(choice.area(), month) : store.told(choice.area(), month));
    }
}
