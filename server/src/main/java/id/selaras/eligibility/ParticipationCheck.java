package id.selaras.eligibility;

import id.selaras.eligibility.ParticipationPage.Row;
import id.selaras.engine.eligibility.BoundRules;
import id.selaras.engine.eligibility.Explainer;
import id.selaras.engine.eligibility.Explanation;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.engine.eligibility.Verdict;
import id.selaras.registry.Claim;
import id.selaras.registry.FamilyRecord;
import id.selaras.registry.FamilyRecord.Person;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays what a family takes part in beside what the rules answer; what differs is a claim that somebody verifies. */
record ParticipationCheck(
        ParticipationKind kind,
        @Nullable String programme,
        BoundRules rules,
        List<Programme> programmes,
        RuleWords says,
        Sayings sayings,
        RegistryWords words) {

    /** What is to be verified of a family; empty where nothing is. */
    List<Row> of(FamilyRecord family) {
        var facts = KnownFamily.of(ScannedFamily.card(family), words);
        if (facts == null) {
            return List.of();
        }
        var received = received(family);
        return switch (kind) {
            case NO_LONGER ->
                explained(facts)
                        .filter(one -> one.verdict() == Verdict.DOES_NOT_FIT)
                        .flatMap(one -> Stream.ofNullable(received.get(code(one)))
                                .map(claim -> row(family, one, claim, says.why(one, sayings))))
                        .toList();
            case NOT_YET ->
                explained(facts)
                        .filter(one -> one.verdict() == Verdict.FITS && !received.containsKey(code(one)))
                        .map(one -> row(family, one, null, says.why(one, sayings)))
                        .toList();
            case TOGETHER -> together(family, received);
        };
    }

    private Stream<Explanation> explained(KnownFamily facts) {
        return Explainer.explain(rules, facts.facts()).stream().filter(one -> isWanted(code(one)));
    }

    private List<Row> together(FamilyRecord family, Map<String, Claim> received) {
        var rows = new ArrayList<Row>();
        for (var one : programmes) {
            var claim = received.get(one.code());
            if (claim == null || !isWanted(one.code())) {
                continue;
            }
            for (var excluded : Exclusions.of(one.condition())) {
                if (received.containsKey(excluded)) {
                    rows.add(new Row(
                            family.id(),
                            head(family),
                            name(one),
                            texts().get("participation.together", name(one), words.programme(excluded)),
                            claim.id()));
                }
            }
        }
        return rows;
    }

    private Row row(FamilyRecord family, Explanation one, @Nullable Claim claim, String why) {
        return new Row(family.id(), head(family), name(one.programme()), why, claim == null ? null : claim.id());
    }

    private boolean isWanted(String code) {
        return programme == null || programme.equals(code);
    }

    private String name(Programme one) {
        return one.name().in(texts().isIndonesian());
    }

    private Texts texts() {
        return words.texts();
    }

    private static String code(Explanation one) {
        return one.programme().code();
    }

    /** By programme, of the family or of anybody in it. */
    private static Map<String, Claim> received(FamilyRecord family) {
        var received = new HashMap<String, Claim>();
        Stream.concat(family.claims().stream(), family.members().stream().flatMap(person -> person.claims().stream()))
                .filter(claim -> claim.kind() == Claim.Kind.PARTICIPATION
                        && claim.state().equals(Claim.ACTIVE)
                        && claim.stands())
                .forEach(claim -> received.putIfAbsent(claim.topic(), claim));
        return received;
    }

    private static String head(FamilyRecord family) {
        return family.members().stream().findFirst().map(Person::name).orElse("–");
    }

    @Override
    public String toString() {
        return "ParticipationCheck[" + kind + "]";
    }
}
