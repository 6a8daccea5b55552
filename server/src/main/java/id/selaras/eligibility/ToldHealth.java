package id.selaras.eligibility;

import static id.selaras.eligibility.HelpAnswers.NONE;

import id.selaras.registry.FactKind;
import id.selaras.ui.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a family told about pregnancy, disability and grave illness of one person.
 *
 * @param condition one of {@link HelpQuestions#CONDITIONS}
 */
record ToldHealth(String condition) {
    private static final List<FactKind> FUNCTIONS =
            List.of(FactKind.SEEING, FactKind.HEARING, FactKind.WALKING, FactKind.SELF_CARE);

    /** @param said the answer in the words of the form */
    record Told(String code, String said) {}

    /** Empty where nothing was told; where only some are said to have something, the others have nothing. */
    static Optional<ToldHealth> of(HelpAnswers answers, int person) {
        var own = answers.get(HelpAnswers.HEALTH, person);
        if (HelpQuestions.CONDITIONS.contains(own)) {
            return Optional.of(new ToldHealth(own));
        }
        return answers.nobodyElseIsIll() ? Optional.of(new ToldHealth(NONE)) : Optional.empty();
    }

    Map<FactKind, Told> facts(Texts texts) {
        var said = texts.get("help.keadaan." + condition);
        var facts = new EnumMap<FactKind, Told>(FactKind.class);
        switch (condition) {
            case NONE -> {
                FUNCTIONS.forEach(function -> facts.put(function, new Told("no_difficulty", said)));
                facts.put(FactKind.DISABILITY, new Told(NONE, said));
                facts.put(FactKind.ILLNESS, new Told(NONE, said));
                facts.put(FactKind.PREGNANCY, new Told("no", said));
            }
            case "pregnant" -> facts.put(FactKind.PREGNANCY, new Told("yes", said));
            case "mental", "intellectual" -> facts.put(FactKind.DISABILITY, new Told(condition, said));
            case "seeing", "hearing", "walking", "self_care" -> facts.put(kind(condition), new Told("unable", said));
            default -> facts.put(FactKind.ILLNESS, new Told(condition, said));
        }
        return facts;
    }

    private static FactKind kind(String code) {
        return FUNCTIONS.stream()
                .filter(function -> function.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "ToldHealth[…]";
    }
}
