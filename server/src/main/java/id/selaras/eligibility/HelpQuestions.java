package id.selaras.eligibility;

import id.selaras.directory.Found;
import id.selaras.eligibility.HelpForm.Choice;
import id.selaras.registry.FactKind;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ten questions as fields of a form. They are those that decide most of the national programmes and that people can
 * answer without a paper; each may be left open.
 */
record HelpQuestions(Texts texts, HelpAnswers answers) {
    static final List<String> RECEIVABLE = List.of("PKH", "SEMBAKO", "BLT-DD", "PIP", HelpAnswers.NONE);
    static final List<String> TENURES = List.of("title", "other_proof", "no_proof", "rented", "rent_free", "other");
    static final List<String> INSURANCES = List.of("pbi", "self_paid", "employer", HelpAnswers.NONE);
    static final List<String> SCHOOLS = List.of(
            "not_yet", "sd", "smp", "sma", "university", "left_unfinished", "left_primary", "left_lower", "left_upper");
    static final List<String> WORKS = List.of(
            HelpAnswers.NONE, "casual", "self_employed", "private_employee", "family_worker", "public", "village");
    static final List<String> CONDITIONS = List.of(
            "pregnant",
            "seeing",
            "hearing",
            "walking",
            "self_care",
            "mental",
            "intellectual",
            "heart",
            "tuberculosis",
            "stroke",
            "cancer",
            "kidney_failure",
            HelpAnswers.NONE);

    private static final int FIRST_SCHOOL = 5;
    private static final int LAST_SCHOOL = 24;
    private static final int FIRST_WORK = 15;

    HelpForm family(Found found) {
        return new HelpForm(
                village(found),
                places(found),
                ages(),
                options(HelpAnswers.RECEIVES, RECEIVABLE),
                answers.receives(),
                List.of(
                        explained(HelpAnswers.INSURANCE, options(HelpAnswers.INSURANCE, INSURANCES)),
                        explained(HelpAnswers.DECILE, deciles())),
                List.of(
                        select(HelpAnswers.TENURE, options(HelpAnswers.TENURE, TENURES)),
                        select(HelpAnswers.FLOOR, of(FactKind.FLOOR)),
                        select(HelpAnswers.WALL, of(FactKind.WALL)),
                        select(HelpAnswers.ROOF, of(FactKind.ROOF))),
                explained(HelpAnswers.POWER, powers()));
    }

    /** The answers that this page does not ask for and sends on. */
    HelpPeople people(@Nullable String place) {
        var ages = answers.ages().people();
        return new HelpPeople(
                place,
                hidden(name -> !name.contains("-") && !name.equals(HelpAnswers.HEALTH)),
                persons(HelpAnswers.SCHOOL, SCHOOLS, FIRST_SCHOOL, LAST_SCHOOL, ages),
                persons(HelpAnswers.WORK, WORKS, FIRST_WORK, Integer.MAX_VALUE, ages),
                Field.of(HelpAnswers.HEALTH, texts.get("help.keadaan"))
                        .hint(texts.get("help.keadaan.hint"))
                        .value(answers.get(HelpAnswers.HEALTH)),
                options("keadaan-ada", List.of("no", "yes")),
                persons(HelpAnswers.HEALTH, CONDITIONS, 0, Integer.MAX_VALUE, ages));
    }

    /** Everything that was answered, for a form that leads back. */
    List<Field> all() {
        return hidden(name -> true);
    }

    private List<Field> hidden(Predicate<String> wanted) {
        return Stream.concat(
                        answers.said().entrySet().stream()
                                .filter(entry -> wanted.test(entry.getKey()))
                                .map(entry -> Field.of(entry.getKey(), "").value(entry.getValue())),
                        answers.receives().stream()
                                .map(code -> Field.of(HelpAnswers.RECEIVES, "").value(code)))
                .toList();
    }

    private Field village(Found found) {
        var field = Field.of(HelpAnswers.VILLAGE, texts.get("help.desa"))
                .hint(texts.get("help.desa.hint"))
                .value(answers.get(HelpAnswers.VILLAGE));
        return switch (found) {
            case Found.Nothing _ -> field.error(texts.get("help.desa.nothing", answers.get(HelpAnswers.VILLAGE)));
            case Found.Places _ -> field.error(texts.get("help.desa.several"));
            case Found.NotAsked _, Found.Window _ -> field;
        };
    }

    private static List<Option> places(Found found) {
        return found instanceof Found.Places(var places)
                ? places.stream()
                        .map(place -> new Option(place.code(), place.name(), place.path()))
                        .toList()
                : List.of();
    }

    private Field ages() {
        var ages = answers.ages();
        var field = Field.of(HelpAnswers.AGES, texts.get("help.umur"))
                .hint(texts.get("help.umur.hint"))
                .value(answers.get(HelpAnswers.AGES));
        if (!ages.isReadable()) {
            return field.error(texts.get("help.umur.unread", ages.unread()));
        }
        return ages.areTooMany() ? field.error(texts.get("help.umur.many", HelpAges.MOST)) : field;
    }

    private Choice select(String name, List<Option> options) {
        return new Choice(Field.of(name, texts.get("help." + name)).value(answers.get(name)), options);
    }

    private Choice explained(String name, List<Option> options) {
        var plain = select(name, options);
        return new Choice(plain.field().hint(texts.get("help." + name + ".hint")), options);
    }

    private List<Choice> persons(String name, List<String> codes, int youngest, int oldest, List<Integer> ages) {
        var asked = new ArrayList<Choice>();
        for (var person = 0; person < Math.min(ages.size(), HelpAges.MOST); person++) {
            var age = ages.get(person);
            if (age == HelpAges.UNKNOWN || (age >= youngest && age <= oldest)) {
                asked.add(new Choice(
                        Field.of(HelpAnswers.of(name, person), about(person, age))
                                .value(answers.get(name, person)),
                        options(name, codes)));
            }
        }
        return asked;
    }

    private String about(int person, int age) {
        return age == HelpAges.UNKNOWN
                ? texts.get("help.person.unknown", person + 1)
                : texts.get("help.person", person + 1, age);
    }

    private List<Option> options(String question, Collection<String> codes) {
        return codes.stream().map(code -> option(question, code)).toList();
    }

    private Option option(String question, String code) {
        return Option.of(code, texts.get("help." + question + "." + code));
    }

    private List<Option> of(FactKind kind) {
        return kind.codes().stream()
                .map(code -> Option.of(code, texts.get(kind.answerKey(code))))
                .toList();
    }

    private List<Option> deciles() {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(number -> Option.of(String.valueOf(number), texts.get("help.desil.is", number)))
                .toList();
    }

    /** With a meter its power, without one where the light comes from. */
    private List<Option> powers() {
        var without =
                of(FactKind.LIGHTING).stream().filter(option -> !option.value().equals("meter"));
        return Stream.concat(of(FactKind.POWER).stream(), without).toList();
    }
}
