package id.selaras.engine.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to ask so that an answer that is not known becomes known, whatever is answered. Nothing is asked that is settled. */
final class Questions {
    private final FamilyFacts family;
    private final Interpreter interpreter;
    private final Set<Question> asked = new LinkedHashSet<>();

    private Questions(Interpreter interpreter) {
        this.family = interpreter.family();
        this.interpreter = interpreter;
    }

    /** What is asked again may be answered otherwise, so that nothing rests on its old value any more. */
    static Set<Question> of(Clause clause, Interpreter interpreter) {
        var all = new LinkedHashSet<Question>();
        var trusting = interpreter;
        Set<Question> asked;
        do {
            var questions = new Questions(trusting);
            questions.ask(clause, FamilyFacts.FAMILY);
            asked = questions.asked;
            trusting = new Interpreter(without(asked, trusting.family()));
            asked.forEach(question -> all.add(all.contains(question.again()) ? question.again() : question));
        } while (asked.stream().anyMatch(Question::isAgain));
        return all;
    }

    private static FamilyFacts without(Set<Question> asked, FamilyFacts family) {
        var trusted = family;
        for (var question : asked) {
            trusted = trusted.without(question.place());
        }
        return trusted;
    }

    private void ask(Clause clause, int member) {
        if (interpreter.verdict(clause, member) != Verdict.NOT_KNOWN) {
            return;
        }
        switch (clause) {
            case Clause.All(var parts) -> parts.forEach(part -> ask(part, member));
            case Clause.Any(var parts) -> parts.forEach(part -> ask(part, member));
            case Clause.Not(var part) -> ask(part, member);
            case Clause.Test test -> ask(test.fact(), member, test.since());
            case Clause.Sum sum -> interpreter.summed(sum).forEach(one -> ask(sum.fact(), one, sum.since()));
            case Clause.AnyMember(var where) -> interpreter.members().forEach(one -> ask(where, one));
            case Clause.Count count -> interpreter.members().forEach(one -> ask(count.where(), one));
            case Clause.Eldest eldest -> eldest(eldest);
            case Clause.Opinion _ -> {}
        }
    }

    private void eldest(Clause.Eldest eldest) {
        var candidates = interpreter.candidates(eldest);
        interpreter.members().forEach(member -> ask(eldest.birth(), member, eldest.since()));
        candidates.forEach(member -> ask(eldest.where(), member));
    }

    private void ask(FactRef fact, int member, @Nullable LocalDate since) {
        var known = family.known(fact, member);
        if (fact.read(known, since).length == 0) {
            asked.add(new Question(Place.of(fact, member), FactRef.isTooOld(known, since)));
        }
    }
}
