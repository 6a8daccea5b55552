package id.selaras.proposal;

import id.selaras.engine.survey.Finding;
import id.selaras.engine.survey.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the edit checks say of a form (temuan): an error holds it back, a warning until it is confirmed, and what is left empty is
 * only named.
 *
 * @param weight here; not every gap of a whole questionnaire is one of this form
 * @param field whose question it stands next to; null where this form doesn't ask it
 */
record Noticed(Severity weight, Finding finding, @Nullable String field) {

    boolean isError() {
        return weight == Severity.ERROR;
    }

    boolean isDoubt() {
        return weight == Severity.WARNING;
    }

    boolean isGap() {
        return weight == Severity.INFO;
    }

    /** By which a warning is confirmed; it says nothing of what was typed. */
    String code() {
        return finding.problem() + "." + Objects.requireNonNullElse(field, finding.variable());
    }
}
