package id.selaras.scorecard;

import id.selaras.engine.codebook.Answer;
import id.selaras.engine.scoring.FamilyAnswers;
import id.selaras.registry.Fact;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the registry knows of a family, as a card asks for it. */
final class FamilyReading {

    private FamilyReading() {}

    static FamilyAnswers of(FamilyCard family) {
        var living = family.members().stream().filter(Member::living).toList();
        return new FamilyAnswers(
                answers(family.facts()),
                living.stream()
                        .filter(member -> member.relation() == Relation.HEAD)
                        .findFirst()
                        .map(FamilyReading::member),
                living.stream().map(FamilyReading::member).toList());
    }

    private static Map<String, Answer> member(Member member) {
        var answers = answers(member.facts());
        var age = member.age();
        if (age != null) {
            answers.put(FamilyAnswers.AGE, Answer.said(Integer.toString(age)));
        }
        return answers;
    }

    private static Map<String, Answer> answers(List<Fact> facts) {
        var answers = new HashMap<String, Answer>();
        facts.stream()
                .filter(fact -> !fact.kind().isSensitive())
                .forEach(fact -> answers.put(fact.kind().code(), new Answer(fact.code(), fact.value())));
        return answers;
    }
}
