package id.selaras.letter;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts papers by kind, area and year. The count is locked until the transaction that asked for it ends and falls back with it, so
 * a number is given once and none is left out.
 */
@Component
public class Numbers {
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    private final LetterStore store;

    Numbers(LetterStore store) {
        this.store = store;
    }

    /** The next number of this kind for the area, for a paper that is kept in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PaperNumber next(PaperKind kind, long areaNo, YearMonth month) {
        var period = Integer.toString(month.getYear());
        return new PaperNumber(
                kind, areaNo, period, store.count(kind, areaNo, period), ROMAN[month.getMonthValue() - 1]);
    }
}
