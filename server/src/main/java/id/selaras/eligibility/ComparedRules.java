package id.selaras.eligibility;

import id.selaras.eligibility.DryRuns.Trial;
import id.selaras.engine.eligibility.BoundProgramme;
import id.selaras.engine.eligibility.BoundRules;
import id.selaras.engine.eligibility.DryRun;
import id.selaras.engine.eligibility.FamilyTable;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proposed rule of a programme, first, and the present one, if any, bound to one day and applied to the same table.
 *
 * @param bound one programme or two
 */
record ComparedRules(BoundRules bound) {
    private static final int PROPOSED = 0;
    private static final int PRESENT = 1;

    /**
     * A rule that begins later is tried as on its first day.
     *
     * @throws IllegalArgumentException if the rule cannot be used on that day
     */
    static ComparedRules of(Trial trial, LocalDate today) {
        var wanted = trial.proposed()
                .programme(trial.programme())
                .orElseThrow(() -> new IllegalArgumentException("no programme " + trial.programme()));
        var from = wanted.from();
        var day = from != null && from.isAfter(today) ? from : today;
        var vocabulary = new RegistryVocabulary(both(trial));
        var proposed = BoundRules.of(trial.proposed(), day, vocabulary)
                .programme(trial.programme())
                .orElseThrow(() -> new IllegalArgumentException(trial.programme() + " is not in force"));
        var present = BoundRules.of(trial.present(), day, vocabulary).programme(trial.programme());
        return new ComparedRules(new BoundRules(
                day, Stream.concat(Stream.of(proposed), present.stream()).toList()));
    }

    private static RuleBook both(Trial trial) {
        var programmes = new ArrayList<>(trial.present().programmes());
        programmes.addAll(trial.proposed().programmes());
        return new RuleBook("", List.of(), programmes);
    }

    FamilyTable table(StoredFamilies families) {
        return FamilyTable.of(bound, families);
    }

    DryRun run(FamilyTable table) throws InterruptedException {
        var run = DryRun.of(bound, table);
        run.run(Runtime.getRuntime().availableProcessors());
        return run;
    }

    private boolean isCompared() {
        return bound.programmes().size() > PRESENT;
    }

    /** @param keepsFamilies whether it is kept which families enter and leave */
    DryRunOutcome outcome(DryRun run, StoredFamilies families, boolean keepsFamilies) {
        var villages = new HashMap<Long, AreaTally>();
        for (var family = 0; family < families.families(); family++) {
            var tally = villages.computeIfAbsent(families.area(family), AreaTally::new);
            var becomes = run.verdict(PROPOSED, family);
            var was = isCompared() ? run.verdict(PRESENT, family) : Verdict.DOES_NOT_FIT;
            tally.countProposed(becomes, run.amount(PROPOSED, family));
            tally.countPresent(was, isCompared() ? run.amount(PRESENT, family) : 0);
            if (becomes == Verdict.FITS && was != Verdict.FITS) {
                tally.enters(families.id(family), keepsFamilies);
            } else if (was == Verdict.FITS && becomes != Verdict.FITS) {
                tally.leaves(families.id(family), keepsFamilies);
            }
        }
        return new DryRunOutcome(
                bound.day(),
                isCompared(),
                isCompared() ? every(bound.programmes().get(PRESENT)) : null,
                every(bound.programmes().get(PROPOSED)),
                families.leftOut(),
                villages.values().stream()
                        .sorted(Comparator.comparingLong(tally -> tally.counts().areaNo()))
                        .toList());
    }

    private static @Nullable String every(BoundProgramme rule) {
        return Optional.ofNullable(rule.programme().benefit())
                .filter(benefit -> benefit.amount() != null)
                .map(Programme.Benefit::every)
                .map(Programme.Every::code)
                .orElse(null);
    }
}
