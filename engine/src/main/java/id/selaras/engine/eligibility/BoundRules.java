package id.selaras.engine.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The programmes in force on a day, ready to be applied. */
public record BoundRules(LocalDate day, List<BoundProgramme> programmes) {

    public BoundRules {
        programmes = List.copyOf(programmes);
    }

    /** @throws IllegalArgumentException where {@link RuleCheck} would have found a problem */
    public static BoundRules of(RuleBook book, LocalDate day, Vocabulary vocabulary) {
        var binding = new Binding(book, day, vocabulary);
        var bound = new ArrayList<BoundProgramme>();
        for (var programme : book.programmes()) {
            if (programme.isInForce(day)) {
                bound.add(new BoundProgramme(
                        programme, binding.rule(programme.code()), binding.grants(programme.benefit())));
            }
        }
        return new BoundRules(day, bound);
    }
}
