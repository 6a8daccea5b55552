package id.selaras.scorecard;

import id.selaras.engine.scoring.FamilyAnswers;
import id.selaras.engine.scoring.Variables;
import id.selaras.registry.FactKind;
import id.selaras.registry.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a card may ask: the registry's kinds of fact except health, and a few figures worked out from them. */
final class RegistryVariables implements Variables {

    @Override
    public Optional<Variable> variable(String name) {
        return switch (name) {
            case FamilyAnswers.MEMBERS, FamilyAnswers.AREA_PER_PERSON ->
                Optional.of(new Variable(List.of(), true, false));
            case FamilyAnswers.AGE -> Optional.of(new Variable(List.of(), true, true));
            default ->
                Arrays.stream(FactKind.values())
                        .filter(kind -> kind.code().equals(name) && !kind.isSensitive())
                        .findFirst()
                        .map(kind -> new Variable(
                                List.copyOf(kind.codes()), kind.unit() != null, kind.subject() == Subject.PERSON));
        };
    }
}
