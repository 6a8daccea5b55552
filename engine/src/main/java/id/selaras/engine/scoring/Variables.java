package id.selaras.engine.scoring;

import java.util.List;
import java.util.Optional;

/** What a card may ask about. */
public interface Variables {

    /**
     * @param codes the canonical answers, empty for a bare number
     * @param isNumber whether it has a number, beside its codes or instead of them
     */
    record Variable(List<String> codes, boolean isNumber, boolean isOfPerson) {}

    Optional<Variable> variable(String name);
}
