package id.selaras.bench;

import id.selaras.engine.eligibility.FactRef;
import id.selaras.engine.eligibility.FactSource;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.Vocabulary.FactType;
import id.selaras.engine.eligibility.Vocabulary.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Families of three, each fact of whom follows from the seed alone, and five in a hundred of whose facts are not known. */
final class InventedFamilies implements FactSource {
    private static final int MEMBERS = 3;
    private static final int UNKNOWN_OF_1000 = 50;

    private final int families;
    private final long seed;
    private final FactOdds odds;

    InventedFamilies(int families, long seed, FactOdds odds) {
        this.families = families;
        this.seed = seed;
        this.odds = odds;
    }

    @Override
    public int families() {
        return families;
    }

    @Override
    public int members(int family) {
        return MEMBERS;
    }

    @Override
    public long value(FactRef fact, int family, int member) {
        var dice = mixed(mixed(mixed(seed + fact.name().hashCode()) + family) + member);
        if (Long.remainderUnsigned(dice, 1000) < UNKNOWN_OF_1000) {
            return UNKNOWN;
        }
        var chance = Long.remainderUnsigned(dice / 1000, 1_000_000);
        var one = odds.odds(fact.name(), fact.ofMember());
        if (fact.form() == Form.CODE) {
            var code = 0;
            while (one.upTo().get(code) <= chance % 1000) {
                code++;
            }
            return code;
        }
        var value = one.least() + chance % ((one.most() - one.least()) / one.step() + 1) * one.step();
        return fact.form() == Form.NUMBER ? value * Known.PARTS : value;
    }

    /** All is of today. */
    @Override
    public long observed(FactRef fact, int family, int member) {
        return 0;
    }

    /** The same family as a page would have it. */
    FamilyFacts family(int family, Set<FactRef> facts) {
        return new FamilyFacts(
                known(facts, family, FamilyFacts.FAMILY),
                IntStream.range(0, MEMBERS)
                        .mapToObj(member -> known(facts, family, member))
                        .toList());
    }

    private Map<String, Known> known(Set<FactRef> facts, int family, int member) {
        var known = new HashMap<String, Known>();
        for (var fact : facts) {
            if (fact.ofMember() == (member != FamilyFacts.FAMILY)) {
                var value = value(fact, family, member);
                if (value != UNKNOWN) {
                    known.put(fact.name(), known(fact.form(), fact.type(), value));
                }
            }
        }
        return known;
    }

    private static Known known(Form form, FactType type, long value) {
        return switch (form) {
            case CODE -> Known.coded(type.codes().get((int) value), null, "");
            case NUMBER -> Known.number(BigDecimal.valueOf(value / Known.PARTS), null, "");
            case DATE -> Known.date(LocalDate.ofEpochDay(value), null, "");
            case AREA -> throw new IllegalArgumentException("no areas here");
        };
    }

    /** A well mixed number out of any other (SplitMix64). */
    private static long mixed(long number) {
        var mixed = number + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
