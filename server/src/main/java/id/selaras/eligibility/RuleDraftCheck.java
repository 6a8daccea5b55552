package id.selaras.eligibility;

import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.RuleCheck;
import id.selaras.engine.eligibility.RuleProblem;
import id.selaras.engine.eligibility.RuleProblem.Kind;
import id.selaras.engine.eligibility.RuleReader;
import id.selaras.engine.eligibility.RuleWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a programme among those that hold around it. */
final class RuleDraftCheck {
    private static final Set<Kind> OF_WHAT_IS_WHOLE = EnumSet.of(Kind.NEVER, Kind.ALWAYS);

    private RuleDraftCheck() {}

    /**
     * @param book one programme with parameters of its own
     * @param around all that it stands among
     */
    static List<RuleProblem> problems(RuleBook book, RuleBook around, LocalDate day) {
        var unread = RuleReader.read(RuleWriter.write(book)).problems();
        var code = book.programmes().getFirst().code();
        var problems = new ArrayList<>(unread);
        RuleCheck.problems(around, new RegistryVocabulary(around), day).stream()
                .filter(problem -> isOf(problem, code))
                .filter(problem -> unread.isEmpty() || !OF_WHAT_IS_WHOLE.contains(problem.kind()))
                .forEach(problems::add);
        return problems;
    }

    /** Whether a problem lies in the rule of this programme or in a parameter of its own. */
    static boolean isOf(RuleProblem problem, String programme) {
        var place = problem.place();
        return place.equals(programme)
                || place.startsWith(programme + ",")
                || place.startsWith("parameter " + programme + ".");
    }
}
