package id.selaras.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class ExplanationPropertiesTest {

    @Property(tries = 1200)
    void what_does_not_fit_fits_once_the_named_facts_are_changed_as_named(@ForAll long seed) {
        var chance = new Invented(seed);
        var rule = chance.rules(2).programmes().getLast();
        var family = chance.family();
        var explained = Explainer.explain(rule, family);
        if (explained.verdict() == Verdict.DOES_NOT_FIT && !explained.changes().isEmpty()) {
            var changed = family;
            for (var change : explained.changes()) {
                var place = change.place();
                changed = with(changed, place, chance.within(place.fact(), change.values()));
            }
            if (explained.judgements().isEmpty()) {
                assertThat(Explainer.verdict(rule, changed)).isEqualTo(Verdict.FITS);
            } else {
                assertThat(Explainer.verdict(rule, changed)).isNotEqualTo(Verdict.DOES_NOT_FIT);
            }
        }
    }

    @Property(tries = 1200)
    void what_is_not_known_is_decided_by_the_answers_to_the_named_questions(@ForAll long seed) {
        var chance = new Invented(seed);
        var rule = chance.rules(2).programmes().getLast();
        var family = chance.family();
        var explained = Explainer.explain(rule, family);
        if (explained.verdict() == Verdict.NOT_KNOWN) {
            assertThat(explained.questions()).isNotEmpty();
            var answered = family;
            for (var question : explained.questions()) {
                var place = question.place();
                answered = with(
                        answered,
                        place,
                        chance.within(place.fact(), place.fact().domain()));
            }
            assertThat(Explainer.verdict(rule, answered)).isNotEqualTo(Verdict.NOT_KNOWN);
        } else {
            assertThat(explained.questions()).isEmpty();
        }
    }

    @Property(tries = 1200)
    void no_answer_depends_on_a_fact_that_it_does_not_name(@ForAll long seed) {
        var chance = new Invented(seed);
        var rule = chance.rules(2).programmes().getLast();
        var family = chance.family();
        var explained = Explainer.explain(rule, family);
        var named = explained.named().stream()
                .map(place -> place.fact().name() + place.member())
                .toList();
        var other = family;
        for (var member = FamilyFacts.FAMILY; member < family.members().size(); member++) {
            var types = member == FamilyFacts.FAMILY ? SmallVocabulary.FAMILY : SmallVocabulary.MEMBER;
            for (var type : types.entrySet()) {
                if (!named.contains(type.getKey() + member)) {
                    var value = chance.chance(4) ? null : chance.known(type.getValue());
                    other = with(other, member, type.getKey(), value);
                }
            }
        }
        assertThat(Explainer.verdict(rule, other)).isEqualTo(explained.verdict());
        assertThat(Explainer.amount(rule, other)).isEqualTo(explained.amount());
    }

    static FamilyFacts with(FamilyFacts family, Place place, Known known) {
        return with(family, place.member(), place.fact().name(), known);
    }

    private static FamilyFacts with(FamilyFacts family, int member, String name, @Nullable Known known) {
        if (member == FamilyFacts.FAMILY) {
            return new FamilyFacts(with(family.family(), name, known), family.members());
        }
        List<Map<String, Known>> members = new ArrayList<>(family.members());
        members.set(member, with(members.get(member), name, known));
        return new FamilyFacts(family.family(), members);
    }

    private static Map<String, Known> with(Map<String, Known> facts, String name, @Nullable Known known) {
        var changed = new HashMap<>(facts);
        if (known == null) {
            changed.remove(name);
        } else {
            changed.put(name, known);
        }
        return changed;
    }
}
