package id.selaras.eligibility;

import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.ValueSet;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.registry.FactKind;
import id.selaras.registry.Relation;
import id.selaras.registry.Subject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a rule may ask: the registry's kinds of fact that have codes or numbers, and what stands in its rows and claims. */
public final class RegistryVocabulary implements Vocabulary {
    static final String DECILE = "decile";
    static final String SEX = "sex";
    static final String RELATION = "relation";

    private static final String UNKNOWN = "unknown";
    private static final FactType PARTICIPATION = FactType.coded("active", "inactive", "ended", "none");
    private static final ValueSet ANY_NUMBER = ValueSet.between(0, 1_000_000_000_000L * Known.PARTS);
    /** Those whose recipients a district's lists name. */
    private static final Set<String> LISTED = Set.of("PKH", "SEMBAKO", "PBI-JKN", "PBI-PEMDA", "PIP", "BLT-DD");

    private final Map<String, FactType> ofFamily = new LinkedHashMap<>();
    private final Map<String, FactType> ofMember = new LinkedHashMap<>();

    /** @param book whose programmes may be received, beside those that lists name */
    public RegistryVocabulary(RuleBook book) {
        for (var kind : FactKind.values()) {
            type(kind)
                    .ifPresent(type -> (kind.subject() == Subject.PERSON ? ofMember : ofFamily).put(kind.code(), type));
        }
        ofFamily.put(DECILE, FactType.number(1, 10));
        ofFamily.put(AREA, FactType.area());
        ofMember.put(BIRTH, FactType.date().lasting());
        ofMember.put(SEX, FactType.coded("male", "female").lasting());
        ofMember.put(RELATION, FactType.coded(relations()));
        var programmes = new HashSet<>(LISTED);
        book.programmes().forEach(programme -> programmes.add(programme.code()));
        programmes.forEach(this::receiving);
    }

    private static String[] relations() {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation != Relation.UNKNOWN)
                .map(Relation::code)
                .toArray(String[]::new);
    }

    private void receiving(String programme) {
        for (var facts : List.of(ofFamily, ofMember)) {
            facts.put(Vocabulary.participation(programme), PARTICIPATION);
            facts.put(Vocabulary.payment(programme), FactType.date());
        }
    }

    /** Names of the facts that an author of rules chooses from, those of programmes apart. */
    List<String> names(boolean isOfMember) {
        return (isOfMember ? ofMember : ofFamily)
                .keySet().stream().filter(name -> !name.contains(".")).toList();
    }

    /** Codes of the programmes of which it can be known who receives them. */
    List<String> programmes() {
        var receives = Vocabulary.participation("");
        return ofFamily.keySet().stream()
                .filter(name -> name.startsWith(receives))
                .map(name -> name.substring(receives.length()))
                .sorted()
                .toList();
    }

    private static Optional<FactType> type(FactKind kind) {
        var forms = EnumSet.noneOf(Form.class);
        if (!kind.codes().isEmpty()) {
            forms.add(Form.CODE);
        }
        if (kind.unit() != null) {
            forms.add(Form.NUMBER);
        }
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(new FactType(
                        forms,
                        kind.codes().stream()
                                .filter(code -> !code.equals(UNKNOWN))
                                .toList(),
                        Set.of(),
                        kind.isMultiple(),
                        ANY_NUMBER,
                        false));
    }

    @Override
    public Optional<FactType> fact(String name, boolean isOfMember) {
        return Optional.ofNullable((isOfMember ? ofMember : ofFamily).get(name));
    }
}
