package id.selaras.eligibility;

import id.selaras.engine.eligibility.BoundRules;
import id.selaras.engine.eligibility.RuleBook;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules of one area on one day, whole: who holds them sees no change until asking anew.
 *
 * @param book its version tells, with area and day, which rules these were: {@code 2026.1+7}
 * @param stored the versions that replaced or added programmes
 */
public record RulesInForce(
        LocalDate day, RuleBook book, BoundRules bound, RegistryVocabulary vocabulary, List<StoredVersion> stored) {

    public RulesInForce {
        stored = List.copyOf(stored);
    }

    public String version() {
        return book.version();
    }
}
