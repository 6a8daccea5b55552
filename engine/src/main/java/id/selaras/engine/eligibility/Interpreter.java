package id.selaras.engine.eligibility;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies a bound rule to one family, plainly: what every faster form has to agree with. */
final class Interpreter {
    private final FamilyFacts family;
    /** By clause, for the family and each member: an explanation asks the same again and again. */
    private final IdentityHashMap<Clause, @Nullable Verdict[]> known = new IdentityHashMap<>();

    Interpreter(FamilyFacts family) {
        this.family = family;
    }

    FamilyFacts family() {
        return family;
    }

    Verdict verdict(Clause clause) {
        return verdict(clause, FamilyFacts.FAMILY);
    }

    Verdict verdict(Clause clause, int member) {
        var ofClause = known.computeIfAbsent(
                clause, _ -> new @Nullable Verdict[family.members().size() + 1]);
        var verdict = ofClause[member + 1];
        if (verdict == null) {
            verdict = applied(clause, member);
            ofClause[member + 1] = verdict;
        }
        return verdict;
    }

    private Verdict applied(Clause clause, int member) {
        return switch (clause) {
            case Clause.All(var parts) ->
                parts.stream().map(part -> verdict(part, member)).reduce(Verdict.FITS, Verdict::and);
            case Clause.Any(var parts) ->
                parts.stream().map(part -> verdict(part, member)).reduce(Verdict.DOES_NOT_FIT, Verdict::or);
            case Clause.Not(var part) -> verdict(part, member).not();
            case Clause.Test test -> test(test, member);
            case Clause.Sum sum -> sum(sum);
            case Clause.AnyMember(var where) -> ofMembers(where).reduce(Verdict.DOES_NOT_FIT, Verdict::or);
            case Clause.Count count -> count(count);
            case Clause.Eldest eldest -> eldest(eldest);
            case Clause.Opinion _ -> Verdict.NEEDS_JUDGEMENT;
        };
    }

    private Stream<Verdict> ofMembers(Clause where) {
        return members().mapToObj(member -> verdict(where, member));
    }

    IntStream members() {
        return IntStream.range(0, family.members().size());
    }

    /** Of several answers one that holds is enough. */
    private Verdict test(Clause.Test test, int member) {
        var values = test.fact().read(family.known(test.fact(), member), test.since());
        if (values.length == 0) {
            return Verdict.NOT_KNOWN;
        }
        for (var value : values) {
            if (test.holds().contains(value)) {
                return Verdict.FITS;
            }
        }
        return Verdict.DOES_NOT_FIT;
    }

    /** A number that is not known is nothing or anything above. */
    private Verdict sum(Clause.Sum sum) {
        var certain = 0L;
        var isWhole = true;
        for (var member : summed(sum)) {
            var value = sum.fact().read(family.known(sum.fact(), member), sum.since());
            isWhole &= value.length > 0;
            certain += value.length > 0 ? value[0] : 0;
        }
        return within(
                sum.holds(family.members().size()), certain, isWhole ? certain : Long.MAX_VALUE, Verdict.NOT_KNOWN);
    }

    List<Integer> summed(Clause.Sum sum) {
        return sum.fact().ofMember() ? members().boxed().toList() : List.of(FamilyFacts.FAMILY);
    }

    private Verdict count(Clause.Count count) {
        var verdicts = ofMembers(count.where()).toList();
        var certain = verdicts.stream().filter(Verdict.FITS::equals).count();
        var open = verdicts.stream().filter(verdict -> !verdict.isDecided()).count();
        return within(
                count.holds(),
                certain,
                certain + open,
                verdicts.contains(Verdict.NOT_KNOWN) ? Verdict.NOT_KNOWN : Verdict.NEEDS_JUDGEMENT);
    }

    private static Verdict within(ValueSet holds, long least, long most, Verdict open) {
        if (holds.containsAll(least, most)) {
            return Verdict.FITS;
        }
        return holds.meets(least, most) ? open : Verdict.DOES_NOT_FIT;
    }

    private Verdict eldest(Clause.Eldest eldest) {
        var verdicts = candidates(eldest)
                .mapToObj(member -> verdict(eldest.where(), member))
                .distinct()
                .toList();
        return verdicts.size() == 1 ? verdicts.getFirst() : Verdict.NOT_KNOWN;
    }

    /** Who may be the oldest: the first born of those whose birth is known, and everybody else. */
    IntStream candidates(Clause.Eldest eldest) {
        var known = members().filter(member -> birth(eldest, member).length > 0).boxed();
        var first = known.reduce((one, other) -> isBefore(eldest, other, one) ? other : one);
        return members().filter(member -> birth(eldest, member).length == 0 || first.equals(Optional.of(member)));
    }

    private boolean isBefore(Clause.Eldest eldest, int a, int b) {
        var order = Long.compare(birth(eldest, a)[0], birth(eldest, b)[0]);
        return eldest.isOldest() ? order < 0 : order > 0;
    }

    long[] birth(Clause.Eldest eldest, int member) {
        return eldest.birth().read(family.known(eldest.birth(), member), eldest.since());
    }

    /** What is certain of an amount; somebody of whom too little is known does not count yet. */
    long amount(List<Grant> grants) {
        return grants.stream().mapToLong(this::amount).sum();
    }

    private long amount(Grant grant) {
        if (verdict(grant.when()) != Verdict.FITS) {
            return 0;
        }
        var left = grant.atMost();
        var sum = 0L;
        var counts = new int[grant.portions().size()];
        var subjects = grant.ofMembers() ? members() : IntStream.of(FamilyFacts.FAMILY);
        subjects.map(member -> portion(grant, member))
                .filter(index -> index >= 0)
                .forEach(index -> counts[index]++);
        for (var i = 0; i < counts.length; i++) {
            var portion = grant.portions().get(i);
            var taken = Math.min(Math.min(counts[i], portion.atMost()), left);
            left -= taken;
            sum += taken * portion.amount();
        }
        return sum;
    }

    private int portion(Grant grant, int member) {
        return IntStream.range(0, grant.portions().size())
                .filter(index -> verdict(grant.portions().get(index).where(), member) == Verdict.FITS)
                .findFirst()
                .orElse(-1);
    }
}
