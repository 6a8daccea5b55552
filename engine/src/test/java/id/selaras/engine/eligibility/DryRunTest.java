package id.selaras.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DryRunTest {
    /** Pairs are tries × 3 programmes × 64 families; {@code -Dselaras.families=2400} makes them a million and more. */
    private static final int FAMILIES = Integer.getInteger("selaras.families", 64);

    @Property(tries = 150)
    void the_form_for_millions_answers_what_the_interpreter_answers(@ForAll long seed) throws InterruptedException {
        var chance = new Invented(seed);
        var rules = chance.rules(3);
        var families =
                IntStream.range(0, FAMILIES).mapToObj(_ -> chance.family()).toList();
        var table = FamilyTable.of(rules, new KnownFamilies(families));
        var run = DryRun.of(rules, table);
        run.run(2);
        for (var programme = 0; programme < rules.programmes().size(); programme++) {
            var rule = rules.programmes().get(programme);
            for (var family = 0; family < families.size(); family++) {
                var facts = families.get(family);
                assertThat(run.verdict(programme, family)).isEqualTo(Explainer.verdict(rule, facts));
                assertThat(run.amount(programme, family)).isEqualTo((int) Explainer.amount(rule, facts));
            }
        }
    }
}
