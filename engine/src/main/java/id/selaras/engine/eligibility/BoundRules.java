package id.selaras.engine.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** Every fact that the rules ask for, those of the rules that they ask in turn included. */
    public Set<FactRef> facts() {
        return new WantedFacts(this).facts();
    }

    /** Empty where there is no such programme in force on the day. */
    public Optional<BoundProgramme> programme(String code) {
        return programmes.stream()
                .filter(one -> one.programme().code().equals(code))
                .findFirst();
    }
}
