package id.selaras.engine.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the ways to decide a condition as wanted, the one that asks least of the world first. */
final class Remedies {
    private final FamilyFacts family;
    private final Interpreter interpreter;
    private final int keep;
    private boolean cut;

    /** @param keep how many ways are followed at each step */
    Remedies(Interpreter interpreter, int keep) {
        this.family = interpreter.family();
        this.interpreter = interpreter;
        this.keep = keep;
    }

    /** Whether ways were left out, so that none found is no proof that there is none. */
    boolean isCut() {
        return cut;
    }

    List<Remedy> toward(Clause clause, boolean wanted) {
        return toward(clause, FamilyFacts.FAMILY, wanted);
    }

    List<Remedy> toward(Clause clause, int member, boolean wanted) {
        return switch (clause) {
            case Clause.All(var parts) -> combined(parts.stream().map(part -> toward(part, member, wanted)), wanted);
            case Clause.Any(var parts) -> combined(parts.stream().map(part -> toward(part, member, wanted)), !wanted);
            case Clause.Not(var part) -> toward(part, member, !wanted);
            case Clause.Test test -> test(test, member, wanted);
            case Clause.Sum sum -> new SumRemedies(interpreter).toward(sum, wanted);
            case Clause.AnyMember(var where) ->
                combined(interpreter.members().mapToObj(one -> toward(where, one, wanted)), !wanted);
            case Clause.Count count -> count(count, wanted);
            case Clause.Eldest eldest ->
                cheapest(interpreter.members().boxed().flatMap(one -> eldest(eldest, one, wanted)));
            case Clause.Opinion _ -> List.of(Remedy.JUDGED);
        };
    }

    private List<Remedy> test(Clause.Test test, int member, boolean wanted) {
        var values = wanted ? test.holds() : test.holds().not();
        var isMet = interpreter.verdict(test, member) == Verdict.of(wanted);
        return Remedy.of(Place.of(test.fact(), member), values, isMet).stream().toList();
    }

    private List<Remedy> combined(Stream<List<Remedy>> parts, boolean all) {
        return all ? parts.reduce(List.of(Remedy.NOTHING), this::both) : cheapest(parts.flatMap(List::stream));
    }

    private List<Remedy> both(List<Remedy> some, List<Remedy> others) {
        return cheapest(
                some.stream().flatMap(one -> others.stream().map(one::and).flatMap(Optional::stream)));
    }

    private List<Remedy> cheapest(Stream<Remedy> remedies) {
        // One more than is kept tells whether ways were left out; the rest need not be told apart.
        var all = remedies.sorted(Comparator.comparingInt(Remedy::cost))
                .distinct()
                .limit(keep + 1L)
                .toList();
        cut |= all.size() > keep;
        return all.size() > keep ? all.subList(0, keep) : all;
    }

    /** As many members as are needed are made to fit, and as many as are too many not to. */
    private List<Remedy> count(Clause.Count count, boolean wanted) {
        var holds = wanted ? count.holds() : count.holds().not();
        var ways = interpreter
                .members()
                .mapToObj(member -> new Ways(toward(count.where(), member, true), toward(count.where(), member, false)))
                .sorted(Comparator.comparingInt(Ways::preference))
                .toList();
        return cheapest(IntStream.rangeClosed(0, ways.size())
                .filter(holds::contains)
                .boxed()
                .flatMap(fitting -> split(ways, fitting, holds).stream()));
    }

    /** What it takes that a member fits, or does not. */
    private record Ways(List<Remedy> in, List<Remedy> out) {
        int preference() {
            return cost(in) - cost(out);
        }

        private static int cost(List<Remedy> ways) {
            return ways.isEmpty() ? 1000 : ways.getFirst().cost();
        }
    }

    private List<Remedy> split(List<Ways> ways, int fitting, ValueSet holds) {
        var some = List.of(Remedy.NOTHING);
        for (var i = 0; i < ways.size(); i++) {
            if (i < fitting && !holds.containsAll(0, fitting)) {
                some = both(some, ways.get(i).in);
            } else if (i >= fitting && !holds.containsAll(fitting, ways.size())) {
                some = both(some, ways.get(i).out);
            }
        }
        return some;
    }

    /** The member stays the oldest, and the condition is decided of him or her. */
    private Stream<Remedy> eldest(Clause.Eldest eldest, int chosen, boolean wanted) {
        var own = interpreter.birth(eldest, chosen);
        if (own.length == 0 && family.members().size() > 1) {
            return Stream.empty();
        }
        var remedies = toward(eldest.where(), chosen, wanted);
        for (var member : interpreter.members().boxed().toList()) {
            if (own.length > 0) {
                remedies = both(remedies, born(eldest, member, chosen, own[0]));
            }
        }
        return remedies.stream();
    }

    private List<Remedy> born(Clause.Eldest eldest, int member, int chosen, long day) {
        var tie = member < chosen ? 1 : 0;
        var earlier = ValueSet.between(Long.MIN_VALUE, member == chosen ? day : day - tie);
        var later = ValueSet.between(member == chosen ? day : day + tie, Long.MAX_VALUE);
        var values = eldest.isOldest() == (member == chosen) ? earlier : later;
        var birth = interpreter.birth(eldest, member);
        return Remedy.of(Place.of(eldest.birth(), member), values, birth.length > 0 && values.contains(birth[0]))
                .stream()
                .toList();
    }

    /** Ways to bring a sum into a range: one number changes and the others stay, or one is everything. */
    private static final class SumRemedies {
        private final FamilyFacts family;
        private final Interpreter interpreter;

        SumRemedies(Interpreter interpreter) {
            this.family = interpreter.family();
            this.interpreter = interpreter;
        }

        List<Remedy> toward(Clause.Sum sum, boolean wanted) {
            var holds = sum.holds(family.members().size());
            var values = wanted ? holds : holds.not();
            var places = interpreter.summed(sum);
            var known = places.stream().map(member -> value(sum, member)).toList();
            var ways = new ArrayList<Remedy>();
            for (var i = 0; i < places.size(); i++) {
                way(sum, values, known, i, true).ifPresent(ways::add);
                way(sum, values, known, i, false).ifPresent(ways::add);
            }
            return ways.stream()
                    .sorted(Comparator.comparingInt(Remedy::cost))
                    .distinct()
                    .limit(8)
                    .toList();
        }

        private Optional<Long> value(Clause.Sum sum, int member) {
            var value = sum.fact().read(family.known(sum.fact(), member), sum.since());
            return value.length == 0 ? Optional.empty() : Optional.of(value[0]);
        }

        private Optional<Remedy> way(
                Clause.Sum sum, ValueSet values, List<Optional<Long>> known, int free, boolean othersStay) {
            var remedy = Optional.of(Remedy.NOTHING);
            var rest = 0L;
            for (var i = 0; i < known.size(); i++) {
                if (i != free) {
                    var stays = othersStay ? known.get(i).orElse(0L) : 0L;
                    rest += stays;
                    remedy = and(remedy, sum, i, ValueSet.between(stays, stays), known);
                }
            }
            return and(remedy, sum, free, values.less(rest), known);
        }

        private static Optional<Remedy> and(
                Optional<Remedy> remedy, Clause.Sum sum, int member, ValueSet values, List<Optional<Long>> known) {
            var isMet = known.get(member).filter(values::contains).isPresent();
            var more = Remedy.of(Place.of(sum.fact(), member), values, isMet);
            return remedy.flatMap(one -> more.flatMap(one::and));
        }
    }
}
