package id.selaras.engine.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that rules ask for, and those of which they ask the day. */
final class WantedFacts {
    private final Set<FactRef> facts = new LinkedHashSet<>();
    private final Set<FactRef> dated = new LinkedHashSet<>();

    WantedFacts(BoundRules rules) {
        for (var programme : rules.programmes()) {
            look(programme.condition());
            for (var grant : programme.grants()) {
                look(grant.when());
                grant.portions().forEach(portion -> look(portion.where()));
            }
        }
    }

    private void look(Clause clause) {
        switch (clause) {
            case Clause.All(var parts) -> parts.forEach(this::look);
            case Clause.Any(var parts) -> parts.forEach(this::look);
            case Clause.Not(var part) -> look(part);
            case Clause.Test test -> add(test.fact(), test.since());
            case Clause.Sum sum -> add(sum.fact(), sum.since());
            case Clause.AnyMember(var where) -> look(where);
            case Clause.Count count -> look(count.where());
            case Clause.Eldest eldest -> {
                add(eldest.birth(), eldest.since());
                look(eldest.where());
            }
            case Clause.Opinion _ -> {}
        }
    }

    private void add(FactRef fact, @Nullable LocalDate since) {
        facts.add(fact);
        if (since != null) {
            dated.add(fact);
        }
    }

    Set<FactRef> facts() {
        return facts;
    }

    Set<FactRef> dated() {
        return dated;
    }
}
