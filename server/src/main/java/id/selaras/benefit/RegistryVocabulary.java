package id.selaras.benefit;

import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.ValueSet;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.engine.identity.Sex;
import id.selaras.registry.Claim;
import id.selaras.registry.ExclusionGround;
import id.selaras.registry.FactKind;
import id.selaras.registry.Relation;
import id.selaras.registry.Subject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a rule may speak of: the registry's kinds of fact, the decile, birth, sex and place in the family, what outside lists
 * say against the family ({@code flag.x03}), and who receives what.
 */
final class RegistryVocabulary implements Vocabulary {
    static final String DECILE = "decile";
    static final String SEX = "sex";
    static final String RELATION = "relation";
    static final String NONE = "none";

    private static final String FLAG = "flag.";
    private static final String UNKNOWN = "unknown";
    private static final long MOST = 999_999_999_999L;
    private static final FactType PARTICIPATION = FactType.coded(Claim.ACTIVE, Claim.INACTIVE, Claim.ENDED, NONE);

    private final Map<String, FactType> ofFamily = facts(kind -> kind.subject() != Subject.PERSON);
    private final Map<String, FactType> ofMember = facts(kind -> kind.subject() == Subject.PERSON);
    private final Set<String> programmes;

    /** @param programmes whose participation may be asked for */
    RegistryVocabulary(Set<String> programmes) {
        this.programmes = Set.copyOf(programmes);
        ofFamily.put(DECILE, FactType.number(1, 10));
        ofFamily.put(AREA, FactType.area());
        Arrays.stream(ExclusionGround.values())
                .forEach(ground -> ofFamily.put(flag(ground.code()), FactType.coded("yes", "no")));
        ofMember.put(BIRTH, FactType.date().lasting());
        ofMember.put(SEX, FactType.coded(codes(Sex.values())).lasting());
        ofMember.put(RELATION, FactType.coded(codes(Relation.values())));
    }

    static String flag(String ground) {
        return FLAG + ground.toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<FactType> fact(String name, boolean isOfMember) {
        for (var programme : programmes) {
            if (name.equals(Vocabulary.participation(programme))) {
                return Optional.of(PARTICIPATION);
            }
            if (name.equals(Vocabulary.payment(programme))) {
                return Optional.of(FactType.date());
            }
        }
        return Optional.ofNullable((isOfMember ? ofMember : ofFamily).get(name));
    }

    private static Map<String, FactType> facts(Predicate<FactKind> wanted) {
        var facts = new HashMap<String, FactType>();
        Arrays.stream(FactKind.values())
                .filter(wanted)
                .filter(kind -> kind.unit() != null || !kind.codes().isEmpty())
                .forEach(kind -> facts.put(kind.code(), type(kind)));
        return facts;
    }

    private static FactType type(FactKind kind) {
        var forms = new HashSet<Form>();
        if (!kind.codes().isEmpty()) {
            forms.add(Form.CODE);
        }
        if (kind.unit() != null) {
            forms.add(Form.NUMBER);
        }
        var codes = kind.codes().stream().filter(code -> !code.equals(UNKNOWN)).toList();
        var numbers = kind.unit() == null ? ValueSet.ALL : ValueSet.between(0, MOST * Known.PARTS);
        return new FactType(forms, codes, Set.of(), kind.isMultiple(), numbers, false);
    }

    private static String[] codes(Enum<?>[] values) {
        return List.of(values).stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .filter(code -> !code.equals(UNKNOWN))
                .toArray(String[]::new);
    }
}
