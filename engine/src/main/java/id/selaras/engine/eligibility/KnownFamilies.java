package id.selaras.engine.eligibility;

import java.util.List;

/** Families one by one, for a table of them. */
public record KnownFamilies(List<FamilyFacts> list) implements FactSource {

    @Override
    public int families() {
        return list.size();
    }

    @Override
    public int members(int family) {
        return list.get(family).members().size();
    }

    @Override
    public long value(FactRef fact, int family, int member) {
        return fact.written(list.get(family).known(fact, member));
    }

    @Override
    public long observed(FactRef fact, int family, int member) {
        var known = list.get(family).known(fact, member);
        return known == null || known.observedOn() == null
                ? UNKNOWN
                : known.observedOn().toEpochDay();
    }
}
