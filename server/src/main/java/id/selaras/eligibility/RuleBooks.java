package id.selaras.eligibility;

import id.selaras.engine.eligibility.BoundRules;
import id.selaras.engine.eligibility.NationalRules;
import id.selaras.engine.eligibility.RuleBook;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules that families are matched by, bound once a day: a request sees one day and one version whole. */
@Component
class RuleBooks {
    private static final RuleBook NATIONAL = NationalRules.book();
    private static final RegistryVocabulary VOCABULARY = new RegistryVocabulary(NATIONAL);

    private final AtomicReference<@Nullable BoundRules> bound = new AtomicReference<>();

    RuleBook book() {
        return NATIONAL;
    }

    BoundRules on(LocalDate day) {
        var now = bound.get();
        if (now == null || !now.day().equals(day)) {
            now = BoundRules.of(NATIONAL, day, VOCABULARY);
            bound.set(now);
        }
        return now;
    }
}
