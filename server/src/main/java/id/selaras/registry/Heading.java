package id.selaras.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the facts on one sheet have in common. */
record Heading(
        Subject subject,
        boolean sensitive,
        @Nullable String instrument,
        int confidence,
        @Nullable LocalDate validFrom,
        Source source) {

    static Heading of(Fact fact) {
        return new Heading(
                fact.kind().subject(),
                fact.kind().isSensitive(),
                fact.instrument(),
                fact.confidence(),
                fact.validFrom(),
                fact.source());
    }
}
