package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Vocabulary.Form;
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
        var values = fact.read(list.get(family).known(fact, member));
        if (values.length == 0) {
            return UNKNOWN;
        }
        if (fact.form() == Form.CODE && fact.type().isMultiple()) {
            var codes = 0L;
            for (var code : values) {
                codes |= 1L << code;
            }
            return codes;
        }
        return values[0];
    }

    @Override
    public long observed(FactRef fact, int family, int member) {
        var known = list.get(family).known(fact, member);
        return known == null || known.observedOn() == null
                ? UNKNOWN
                : known.observedOn().toEpochDay();
    }
}
