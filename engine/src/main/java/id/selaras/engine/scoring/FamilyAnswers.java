package id.selaras.engine.scoring;

import id.selaras.engine.codebook.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a family when it is scored.
 *
 * @param family of the home and the family
 * @param head empty where nobody is head
 * @param members everybody, the head too; their age is the answer {@code age}
 */
public record FamilyAnswers(
        Map<String, Answer> family, Optional<Map<String, Answer>> head, List<Map<String, Answer>> members)
        implements Answering {
    public static final String MEMBERS = "members";
    public static final String AREA_PER_PERSON = "floor_area_per_person";
    public static final String AGE = "age";

    public FamilyAnswers {
        family = Map.copyOf(family);
        head = head.map(Map::copyOf);
        members = members.stream().map(Map::copyOf).toList();
    }

    @Override
    public List<Optional<Answer>> to(Scorecard.Question question) {
        return switch (question.of()) {
            case FAMILY -> List.of(ofFamily(question.variable()));
            case HEAD -> List.of(head.flatMap(answers -> Optional.ofNullable(answers.get(question.variable()))));
            case ANYBODY -> {
                var all = new ArrayList<Optional<Answer>>();
                members.forEach(answers -> all.add(Optional.ofNullable(answers.get(question.variable()))));
                yield all.isEmpty() ? List.of(Optional.empty()) : all;
            }
        };
    }

    private Optional<Answer> ofFamily(String variable) {
        return switch (variable) {
            case MEMBERS -> size().map(Object::toString).map(Answer::said);
            case AREA_PER_PERSON -> size().flatMap(this::areaPerPerson).map(Answer::said);
            default -> Optional.ofNullable(family.get(variable));
        };
    }

    private Optional<String> areaPerPerson(int people) {
        return Optional.ofNullable(family.get("floor_area"))
                .flatMap(Answer::number)
                .map(area -> area.divide(BigDecimal.valueOf(people), 4, RoundingMode.FLOOR)
                        .toPlainString());
    }

    /** Nobody listed is nothing known, not a home without people. */
    private Optional<Integer> size() {
        return members.isEmpty() ? Optional.empty() : Optional.of(members.size());
    }

    @Override
    public String toString() {
        return "FamilyAnswers[" + members.size() + "]";
    }
}
