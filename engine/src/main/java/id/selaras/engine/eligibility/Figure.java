package id.selaras.engine.eligibility;

import java.math.BigDecimal;

/** A number in a rule: written there, or a parameter that has dates and a source. */
public sealed interface Figure {

    record Written(BigDecimal value) implements Figure {}

    record Named(String parameter) implements Figure {}
}
