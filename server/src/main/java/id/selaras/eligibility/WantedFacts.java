package id.selaras.eligibility;

import id.selaras.engine.eligibility.FactRef;
import id.selaras.registry.FactKind;
import id.selaras.registry.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The facts that rules ask for, by where the registry keeps them. */
record WantedFacts(Set<FactRef> all) {
    private static final String RECEIVES = "receives.";
    private static final String PAID = "paid.";

    WantedFacts {
        all = Set.copyOf(all);
    }

    /** A kind of fact on sheets, and how rules look at it. */
    record Told(FactKind kind, List<FactRef> facts) {
        Told {
            facts = List.copyOf(facts);
        }
    }

    /** What sheets say; health stays closed, as it does on the page of one family. */
    List<Told> told(Collection<Subject> subjects) {
        var told = new ArrayList<Told>();
        for (var kind : FactKind.values()) {
            var facts = named(kind.code());
            if (!facts.isEmpty() && !kind.isSensitive() && subjects.contains(kind.subject())) {
                told.add(new Told(kind, facts));
            }
        }
        return told;
    }

    List<FactRef> named(String name) {
        return all.stream().filter(fact -> fact.name().equals(name)).toList();
    }

    List<FactRef> deciles() {
        return named(RegistryVocabulary.DECILE);
    }

    /** The programmes of which it is asked who takes part or was paid. */
    List<String> programmes() {
        return all.stream()
                .map(FactRef::name)
                .flatMap(name ->
                        Stream.of(RECEIVES, PAID).filter(name::startsWith).map(with -> name.substring(with.length())))
                .distinct()
                .sorted()
                .toList();
    }
}
