package id.selaras.engine.survey;

import id.selaras.engine.codebook.Answer;
import java.util.List;
import java.util.Map;

/**
 * A family's answers so far, finished or not. Variables are named as the registry names its kinds of fact, and besides:
 * {@code card_number, street, postcode, geotag, photo_front, photo_room} of the family, {@code name, nik, phone, sex, birth,
 * relation} of a member.
 */
public record Questionnaire(Map<String, Answer> family, List<Map<String, Answer>> members) {

    public Questionnaire {
        family = Map.copyOf(family);
        members = members.stream().map(Map::copyOf).toList();
    }

    @Override
    public String toString() {
        return "Questionnaire[" + members.size() + "]";
    }
}
