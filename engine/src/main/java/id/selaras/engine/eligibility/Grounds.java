package id.selaras.engine.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * On what an answer rests: as long as these facts stay, nothing else can change it. Where one of several is enough, the one
 * with the fewest facts is named.
 */
final class Grounds {
    private final FamilyFacts family;
    private final Interpreter interpreter;

    Grounds(Interpreter interpreter) {
        this.family = interpreter.family();
        this.interpreter = interpreter;
    }

    Set<Ground> of(Clause clause) {
        return of(clause, FamilyFacts.FAMILY);
    }

    Set<Ground> of(List<Grant> grants) {
        var all = new LinkedHashSet<Ground>();
        for (var grant : grants) {
            all.addAll(of(grant.when()));
            var subjects = grant.ofMembers() ? interpreter.members() : IntStream.of(FamilyFacts.FAMILY);
            subjects.forEach(member -> grant.portions().forEach(portion -> all.addAll(of(portion.where(), member))));
        }
        return all;
    }

    private Set<Ground> of(Clause clause, int member) {
        return switch (clause) {
            case Clause.All(var parts) -> decisive(parts(parts, member), Verdict.DOES_NOT_FIT);
            case Clause.Any(var parts) -> decisive(parts(parts, member), Verdict.FITS);
            case Clause.Not(var part) -> of(part, member);
            case Clause.Test test ->
                Set.of(ground(test.fact(), member, test.said(), interpreter.verdict(test, member)));
            case Clause.Sum sum -> sum(sum);
            case Clause.AnyMember(var where) -> decisive(members(where), Verdict.FITS);
            case Clause.Count count -> together(members(count.where()));
            case Clause.Eldest eldest -> eldest(eldest);
            case Clause.Opinion _ -> Set.of();
        };
    }

    private record Part(Verdict verdict, Clause clause, int member) {}

    private List<Part> parts(List<Clause> parts, int member) {
        return parts.stream()
                .map(part -> new Part(interpreter.verdict(part, member), part, member))
                .toList();
    }

    private List<Part> members(Clause where) {
        return interpreter
                .members()
                .mapToObj(member -> new Part(interpreter.verdict(where, member), where, member))
                .toList();
    }

    private Set<Ground> decisive(List<Part> parts, Verdict decisive) {
        return parts.stream()
                .filter(part -> part.verdict == decisive)
                .map(part -> of(part.clause, part.member))
                .min(Comparator.comparingInt(Set::size))
                .orElseGet(() -> together(parts));
    }

    private Set<Ground> together(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> of(part.clause, part.member).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Ground> sum(Clause.Sum sum) {
        var verdict = interpreter.verdict(sum);
        return interpreter.summed(sum).stream()
                .map(member -> ground(sum.fact(), member, sum.said(), verdict))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Ground> eldest(Clause.Eldest eldest) {
        var verdict = interpreter.verdict(eldest);
        var all = new LinkedHashSet<Ground>();
        interpreter.members().forEach(member -> all.add(ground(eldest.birth(), member, eldest.said(), verdict)));
        interpreter.candidates(eldest).forEach(member -> all.addAll(of(eldest.where(), member)));
        return all;
    }

    private Ground ground(FactRef fact, int member, Condition said, Verdict verdict) {
        return new Ground(Place.of(fact, member), family.known(fact, member), said, verdict);
    }

    /** The judgements that are still to be made. */
    List<Condition.Judgement> judgements(Clause clause) {
        var found = new ArrayList<Condition.Judgement>();
        judgements(clause, found);
        return found.stream().distinct().toList();
    }

    private static void judgements(Clause clause, List<Condition.Judgement> found) {
        switch (clause) {
            case Clause.All(var parts) -> parts.forEach(part -> judgements(part, found));
            case Clause.Any(var parts) -> parts.forEach(part -> judgements(part, found));
            case Clause.Not(var part) -> judgements(part, found);
            case Clause.AnyMember(var where) -> judgements(where, found);
            case Clause.Count count -> judgements(count.where(), found);
            case Clause.Eldest eldest -> judgements(eldest.where(), found);
            case Clause.Opinion(var said) -> found.add(said);
            case Clause.Test _, Clause.Sum _ -> {}
        }
    }
}
