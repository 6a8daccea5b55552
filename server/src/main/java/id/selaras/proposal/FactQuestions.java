package id.selaras.proposal;

import id.selaras.registry.FactKind;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.Arrays;
import java.util.List;

/** The questions of a form about facts. */
record FactQuestions(FormQuestions form) {
    /** What a profile asks of the house; the rest comes with a visit. */
    static final List<FactKind> PROFILE_HOUSE = List.of(
            FactKind.TENURE,
            FactKind.FLOOR_AREA,
            FactKind.FLOOR,
            FactKind.WALL,
            FactKind.ROOF,
            FactKind.WATER,
            FactKind.LIGHTING,
            FactKind.POWER,
            FactKind.FUEL,
            FactKind.TOILET);

    static final List<FactKind> PROFILE_PERSON =
            List.of(FactKind.OCCUPATION, FactKind.EDUCATION, FactKind.MARITAL_STATUS);

    /** Facts that a form asks of its subject; a NIK's match comes from Dukcapil, and health has a form of its own. */
    static List<FactKind> asked(FormKind form) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.subject() == form.subject() && kind.isSensitive() == (form == FormKind.HEALTH))
                .filter(kind -> kind != FactKind.NIK_MATCH && kind != FactKind.LISTING)
                .toList();
    }

    Question of(FactKind kind) {
        var texts = form.texts();
        var field = form.with(Field.of(FactAnswers.field(kind), texts.get(kind.key())))
                .mayBeEmpty();
        var unit = kind.unit();
        if (unit != null) {
            var key = kind.codes().isEmpty() ? "proposal.counted" : "proposal.counted.none-is-0";
            return Question.digits(field.hint(texts.get(key, texts.get(unit.key(), "…"))));
        }
        if (!kind.codes().isEmpty()) {
            var options = kind.codes().stream()
                    .map(code -> Option.of(code, texts.get(kind.answerKey(code))))
                    .toList();
            return kind.isMultiple()
                    ? Question.several(field, options, form.typed().all(field.name()))
                    : Question.select(field, options, texts.get("proposal.unchanged"));
        }
        return Question.text(field);
    }
}
