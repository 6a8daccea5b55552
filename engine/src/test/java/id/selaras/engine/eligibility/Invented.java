package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Condition.Divisor;
import id.selaras.engine.eligibility.Condition.Quantifier;
import id.selaras.engine.eligibility.Programme.Benefit;
import id.selaras.engine.eligibility.Programme.Every;
import id.selaras.engine.eligibility.Vocabulary.FactType;
import id.selaras.engine.eligibility.Vocabulary.Form;
import id.selaras.engine.scoring.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rules and families by chance, small enough that their facts meet the rules' limits often. */
final class Invented {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final SmallVocabulary VOCABULARY = new SmallVocabulary();
    private static final LocalDate BEGUN = LocalDate.of(2025, 1, 1);
    private static final LocalDate CHANGED = LocalDate.of(2026, 6, 1);
    private static final List<String> AREAS = List.of("33.04.05.2001", "33.04.06.2002", "35.01.01.1001");

    private final Random random;

    Invented(long seed) {
        this.random = new Random(seed);
    }

    BoundRules rules(int programmes) {
        return BoundRules.of(book(programmes), DAY, VOCABULARY);
    }

    RuleBook book(int programmes) {
        var limits = IntStream.range(0, 3)
                .mapToObj(i -> parameter("p" + i, 1 + i * 3))
                .toList();
        return new RuleBook(
                "1",
                limits,
                IntStream.range(0, programmes).mapToObj(this::programme).toList());
    }

    private static Parameter parameter(String code, int value) {
        return new Parameter(
                code,
                Wording.of(code),
                List.of(
                        new Parameter.Dated(BEGUN, CHANGED, BigDecimal.valueOf(value), "test", false),
                        new Parameter.Dated(CHANGED, null, new BigDecimal(value + ".75"), "test", true)));
    }

    private Programme programme(int number) {
        var condition = family(3);
        if (number > 0 && chance(3)) {
            condition = new Condition.All(
                    List.of(condition, new Condition.Not(new Condition.Fits("P" + random.nextInt(number)))));
        }
        return new Programme(
                "P" + number,
                new Wording("Program", "Programme"),
                "Kemensos",
                "family",
                BEGUN,
                null,
                condition,
                chance(8) ? null : new Benefit(amount(), one(Every.values()), Wording.of("uang")),
                List.of(Wording.of("KTP")),
                "test",
                "",
                List.of());
    }

    Condition family(int depth) {
        return depth == 0 || chance(4) ? familyTest() : nested(depth, false);
    }

    private Condition member(int depth) {
        return depth == 0 || chance(3) ? memberTest() : nested(depth, true);
    }

    private Condition nested(int depth, boolean ofMember) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new Condition.All(parts(depth, ofMember));
            case 3, 4, 5 -> new Condition.Any(parts(depth, ofMember));
            case 6 -> new Condition.Not(part(depth, ofMember));
            default -> new Condition.NotOlder(1 + random.nextInt(30), part(depth, ofMember));
        };
    }

    private Condition part(int depth, boolean ofMember) {
        return ofMember ? member(depth - 1) : family(depth - 1);
    }

    private List<Condition> parts(int depth, boolean ofMember) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(_ -> part(depth, ofMember))
                .toList();
    }

    private Condition familyTest() {
        return switch (random.nextInt(14)) {
            case 0, 1 -> new Condition.Compare("decile", one(Comparison.values()), figure(10), null);
            case 2 -> oneOf("floor");
            case 3 -> new Condition.Compare("floor_area", one(Comparison.values()), figure(60), divisor());
            case 4 -> oneOf("car");
            case 5 -> new Condition.LivesIn(List.of(one("33", "33.04.05", "35.01")));
            case 6 -> new Condition.Receives("PKH", chance(2) ? null : 1 + random.nextInt(12));
            case 7 -> new Condition.Dated("paid.PKH", DAY.minusDays(random.nextInt(300)), null, null);
            case 8 -> new Condition.Sum("income", one(Comparison.values()), figure(60), divisor());
            case 9 ->
                new Condition.Count(
                        member(1), one(Comparison.values()), new Figure.Written(BigDecimal.valueOf(random.nextInt(4))));
            case 10 -> chance(3) ? new Condition.Judgement(Wording.of("Layak?")) : oneOf("roof");
            default -> new Condition.Members(one(Quantifier.values()), member(2));
        };
    }

    private Condition memberTest() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> age();
            case 3 -> oneOf("sex");
            case 4 -> oneOf("schooling");
            case 5 -> new Condition.OneOf("education", List.of(one("primary", "smp", "upper_secondary")));
            case 6 -> oneOf("health_insurance");
            case 7 ->
                chance(2)
                        ? new Condition.Compare("income", one(Comparison.values()), figure(30), null)
                        : new Condition.Compare("decile", one(Comparison.values()), figure(10), null);
            default -> new Condition.Receives("PBI", null);
        };
    }

    private Condition age() {
        var from = random.nextInt(60);
        return new Condition.Age(
                written(from), chance(2) ? null : written(from + 1 + random.nextInt(30)), chance(4) ? BEGUN : null);
    }

    private Condition oneOf(String fact) {
        var type = VOCABULARY
                .fact(fact, false)
                .or(() -> VOCABULARY.fact(fact, true))
                .orElseThrow();
        var codes = type.codes().stream().filter(_ -> chance(2)).toList();
        return new Condition.OneOf(fact, codes.isEmpty() ? List.of(type.codes().getFirst()) : codes);
    }

    private @Nullable Divisor divisor() {
        return switch (random.nextInt(3)) {
            case 0 -> new Divisor.Heads();
            case 1 -> new Divisor.By(written(2));
            default -> null;
        };
    }

    private Figure figure(int most) {
        return chance(4) ? new Figure.Named("p" + random.nextInt(3)) : written(random.nextInt(most));
    }

    private static Figure written(int value) {
        return new Figure.Written(BigDecimal.valueOf(value));
    }

    private Amount amount() {
        var fixed = new Amount.Fixed(named());
        return switch (random.nextInt(4)) {
            case 0 -> fixed;
            case 1 -> new Amount.When(family(1), fixed);
            case 2 -> new Amount.Together(List.of(fixed, forMembers()));
            default -> forMembers();
        };
    }

    private Amount forMembers() {
        var table = new LinkedHashMap<String, Figure>();
        table.put("primary", named());
        table.put("smp", named());
        return new Amount.ForMembers(
                List.of(
                        new Amount.Share(member(1), new Amount.Fixed(named()), chance(2) ? null : 1),
                        new Amount.Share(member(1), new Amount.Table("education", table), chance(2) ? null : 2)),
                chance(2) ? null : 1 + random.nextInt(3));
    }

    private Figure named() {
        return new Figure.Named("p" + random.nextInt(3));
    }

    FamilyFacts family() {
        return new FamilyFacts(
                facts(SmallVocabulary.FAMILY),
                IntStream.rangeClosed(0, random.nextInt(5))
                        .mapToObj(_ -> facts(SmallVocabulary.MEMBER))
                        .toList());
    }

    /** In the order of their names, so that a seed gives the same facts in every run. */
    private Map<String, Known> facts(Map<String, FactType> types) {
        var facts = new HashMap<String, Known>();
        new TreeMap<>(types).forEach((name, type) -> {
            if (!chance(5)) {
                facts.put(name, known(type));
            }
        });
        return facts;
    }

    Known known(FactType type) {
        var observed = chance(10) ? null : DAY.minusDays(random.nextInt(900));
        if (type.forms().contains(Form.AREA)) {
            return Known.coded(one(AREAS.toArray(String[]::new)), observed, "test");
        } else if (type.forms().contains(Form.DATE)) {
            return Known.date(type.isLasting() ? birth() : DAY.minusDays(random.nextInt(500)), observed, "test");
        } else if (type.forms().contains(Form.NUMBER) && (type.forms().size() == 1 || chance(2))) {
            var most = type.numbers().ranges().getFirst().most() / Known.PARTS;
            var whole = 1 + random.nextInt((int) Math.min(most, 60));
            return Known.number(new BigDecimal(whole + (most > 60 && chance(4) ? ".2500" : "")), observed, "test");
        }
        var code = one(type.codes().toArray(String[]::new));
        return Known.coded(type.isMultiple() && chance(3) ? "pbi+employer" : code, observed, "test");
    }

    /** Often on a day that not every year has. */
    private LocalDate birth() {
        return chance(8) ? LocalDate.of(1960 + 4 * random.nextInt(17), 2, 29) : DAY.minusDays(random.nextInt(70 * 365));
    }

    /** A value out of those that an explanation allows. */
    Known within(FactRef fact, ValueSet values) {
        var range = values.ranges().get(random.nextInt(values.ranges().size()));
        var least = Math.max(range.least(), Math.min(range.most(), 0) - 40_000);
        var most = Math.min(range.most(), Math.max(least, 0) + 400_000);
        var value = least + Math.floorMod(random.nextLong(), most - least + 1);
        return switch (fact.form()) {
            case CODE -> Known.coded(fact.type().codes().get((int) value), DAY, "test");
            case NUMBER -> Known.number(BigDecimal.valueOf(value, Known.DIGITS), DAY, "test");
            case DATE -> Known.date(LocalDate.ofEpochDay(value), DAY, "test");
            case AREA -> Known.coded(String.format(Locale.ROOT, "%010d", value), DAY, "test");
        };
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
