package id.selaras.proposal;

import id.selaras.registry.FactKind;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of a form about facts. */
record FactQuestions(FormQuestions form) {
    /** What a profile asks of the house, the last part of the address first; the rest comes with a visit. */
    static final List<FactKind> PROFILE_HOUSE = List.of(
            FactKind.POSTCODE,
            FactKind.TENURE,
            FactKind.LAND_PROOF,
            FactKind.RENT,
            FactKind.FLOOR_AREA,
            FactKind.FLOOR,
            FactKind.WALL,
            FactKind.ROOF,
            FactKind.WATER,
            FactKind.LIGHTING,
            FactKind.METERS,
            FactKind.METER_ID,
            FactKind.POWER,
            FactKind.FUEL,
            FactKind.TOILET);

    static final List<FactKind> PROFILE_PERSON =
            List.of(FactKind.OCCUPATION, FactKind.EDUCATION, FactKind.MARITAL_STATUS);

    /** Asked only of a house that another answer describes: a sentence says of which. */
    private static final Set<FactKind> DEPENDING =
            EnumSet.of(FactKind.LAND_PROOF, FactKind.RENT, FactKind.METERS, FactKind.METER_ID, FactKind.POWER);

    /** Facts that a form asks of its subject; a NIK's match comes from Dukcapil, and health has a form of its own. */
    static List<FactKind> asked(FormKind form) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.subject() == form.subject() && kind.isSensitive() == (form == FormKind.HEALTH))
                .filter(kind -> kind != FactKind.NIK_MATCH && kind != FactKind.LISTING)
                .toList();
    }

    /** As a form asks that changes only what is answered. */
    Question of(FactKind kind) {
        return question(kind, field(kind).mayBeEmpty(), null);
    }

    /** @param needed names of the fields without which the profile can't be sent */
    Question ofProfile(FactKind kind, Set<String> needed) {
        var field = field(kind);
        if (needed.contains(field.name())) {
            return question(kind, field.mustBeFilled(), null);
        }
        return DEPENDING.contains(kind)
                ? question(kind, field, form.texts().get("proposal.profile.when." + kind.code()))
                : of(kind);
    }

    private Field field(FactKind kind) {
        return form.with(Field.of(FactAnswers.field(kind), form.texts().get(kind.key())));
    }

    /** @param when the question must be answered */
    private Question question(FactKind kind, Field field, @Nullable String when) {
        var texts = form.texts();
        var asked = field.hint(hint(field.hint(), when, counted(kind)));
        if (kind.unit() != null) {
            return Question.digits(asked);
        }
        if (!kind.codes().isEmpty()) {
            var options = kind.codes().stream()
                    .map(code -> Option.of(code, texts.get(kind.answerKey(code))))
                    .toList();
            return kind.isMultiple()
                    ? Question.several(asked, options, form.typed().all(field.name()))
                    : Question.select(asked, options, nothing(field));
        }
        return Question.text(asked);
    }

    /** What choosing nothing says. */
    private String nothing(Field field) {
        var known = form.family().isKnown() && !field.needed();
        return form.texts().get(known ? "proposal.unchanged" : "proposal.unknown");
    }

    private @Nullable String counted(FactKind kind) {
        var unit = kind.unit();
        var key = kind.codes().isEmpty() ? "proposal.counted" : "proposal.counted.none-is-0";
        return unit == null ? null : form.texts().get(key, form.texts().get(unit.key(), "…"));
    }

    /** All that are said, one after the other; null where nothing is. */
    static @Nullable String hint(@Nullable String... sentences) {
        var said = Stream.of(sentences).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }
}
