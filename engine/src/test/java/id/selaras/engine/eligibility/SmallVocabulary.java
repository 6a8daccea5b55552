package id.selaras.engine.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A few facts of each kind. */
final class SmallVocabulary implements Vocabulary {
    static final Map<String, FactType> FAMILY = Map.of(
            "decile", FactType.number(1, 10),
            "floor", FactType.coded("marble", "ceramic", "cement", "bamboo", "earth"),
            "floor_area", FactType.number(0, 1_000),
            "car",
                    new FactType(
                            Set.of(Form.CODE, Form.NUMBER),
                            List.of("yes", "no"),
                            Set.of(),
                            false,
                            ValueSet.between(0, 10 * Known.PARTS),
                            false),
            "roof",
                    new FactType(
                            Set.of(Form.CODE), List.of("tile", "thatch"), Set.of("palm"), false, ValueSet.ALL, false),
            "area", FactType.area(),
            "receives.PKH", FactType.coded("active", "inactive", "ended", "none"),
            "paid.PKH", FactType.date());
    static final Map<String, FactType> MEMBER = Map.of(
            "birth", FactType.date().lasting(),
            "sex", FactType.coded("male", "female").lasting(),
            "schooling", FactType.coded("never", "attending", "no_longer"),
            "education", FactType.coded("no_diploma", "sd", "mi", "smp", "sma", "bachelor"),
            "health_insurance", FactType.several("none", "pbi", "self_paid", "employer"),
            "income", FactType.number(0, 100_000_000),
            "receives.PBI", FactType.coded("active", "inactive", "ended", "none"));

    @Override
    public Optional<FactType> fact(String name, boolean ofMember) {
        return Optional.ofNullable((ofMember ? MEMBER : FAMILY).get(name));
    }
}
