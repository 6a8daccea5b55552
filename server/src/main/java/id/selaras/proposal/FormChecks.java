package id.selaras.proposal;

import id.selaras.engine.codebook.Answer;
import id.selaras.engine.codebook.Instrument;
import id.selaras.engine.survey.EditChecks;
import id.selaras.engine.survey.Finding;
import id.selaras.engine.survey.Finding.Problem;
import id.selaras.engine.survey.Severity;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The edit checks of the ministry's questionnaire over a family as a form would leave it (validasi). Whoever tells that a roof
 * fell in need not know the family's whole house: only what the form itself makes wrong or leaves out holds it back.
 */
final class FormChecks {
    private static final EditChecks CHECKS =
            EditChecks.of(Instrument.FASIH_2026).orElseThrow(() -> new IllegalStateException("no checks"));

    /** What members are to one another is mended on another form of ours, not at a visit. */
    private static final Set<Problem> BETWEEN_MEMBERS =
            EnumSet.of(Problem.NO_HEAD, Problem.SEVERAL_HEADS, Problem.COUPLE_OF_ONE_SEX, Problem.MEMBERS_DIFFER);

    private FormChecks() {}

    /** Errors first; empty for a form that asks nothing of the questionnaire. */
    static List<Noticed> of(FormFamily family, Typed typed, FormKind kind) {
        if (!kind.isChecked()) {
            return List.of();
        }
        var told = ToldFamily.of(family, typed, kind);
        var before = kind == FormKind.LIST_ENTRY
                ? Set.<Finding>of()
                : new LinkedHashSet<>(CHECKS.findings(ToldFamily.known(family)));
        return CHECKS.findings(told.questionnaire()).stream()
                .flatMap(finding -> noticed(finding, told, before.contains(finding), kind))
                .sorted((a, b) -> a.weight().compareTo(b.weight()))
                .toList();
    }

    /** Names of the fields without which such a form is held back, whatever is told in the others. */
    static Set<String> needed(FormFamily family, FormKind kind) {
        return of(family, Typed.nothing(), kind).stream()
                .filter(Noticed::isError)
                .map(Noticed::field)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Noticed> noticed(Finding finding, ToldFamily told, boolean old, FormKind kind) {
        var field = told.fieldOf(finding);
        var own = field != null || BETWEEN_MEMBERS.contains(finding.problem());
        if (!own) {
            // Of a family that is new to every list the rest comes with a visit, and is named.
            return kind == FormKind.LIST_ENTRY && finding.severity() == Severity.ERROR && finding.member() == null
                    ? Stream.of(new Noticed(Severity.INFO, finding, null))
                    : Stream.of();
        }
        if (old) {
            return field == null ? Stream.of() : Stream.of(new Noticed(Severity.INFO, finding, field));
        }
        return Stream.of(new Noticed(weight(finding, field != null), finding, field));
    }

    private static Severity weight(Finding finding, boolean canBeMendedHere) {
        // Somebody without papers is entered all the same.
        var withoutPapers = finding.variable().equals("nik") && finding.problem() == Problem.MISSING;
        return finding.severity() == Severity.ERROR && (withoutPapers || !canBeMendedHere)
                ? Severity.WARNING
                : finding.severity();
    }

    /** 0 is an answer where something is counted: a source that only said "no" said it. */
    static Answer counted(Answer answer, boolean isCounted) {
        return isCounted && "no".equals(answer.code()) && answer.value() == null ? new Answer("no", "0") : answer;
    }
}
