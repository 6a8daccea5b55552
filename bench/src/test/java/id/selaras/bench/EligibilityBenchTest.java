package id.selaras.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.eligibility.BoundRules;
import id.selaras.engine.eligibility.DryRun;
import id.selaras.engine.eligibility.DryRun.Tally;
import id.selaras.engine.eligibility.FamilyTable;
import id.selaras.engine.eligibility.NationalRules;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EligibilityBenchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void every_family_gets_one_answer_of_each_programme() throws InterruptedException {
        var odds = new FactOdds();
        var rules = BoundRules.of(NationalRules.mostAsked(), DAY, odds);
        var run = DryRun.of(rules, FamilyTable.of(rules, new InventedFamilies(1000, 1, odds)));
        run.run(2);
        assertThat(run.tallies())
                .hasSize(10)
                .allSatisfy(tally -> assertThat(answers(tally)).isEqualTo(1000));
    }

    private static long answers(Tally tally) {
        return tally.fits() + tally.fitsNot() + tally.notKnown() + tally.needsJudgement();
    }
}
