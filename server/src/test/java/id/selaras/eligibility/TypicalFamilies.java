package id.selaras.eligibility;

import id.selaras.engine.eligibility.BoundRules;
import id.selaras.engine.eligibility.Explainer;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.NationalRules;
import id.selaras.engine.eligibility.PhoneFacts;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.json.Json;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Families as they come to the window, none of whom there is, and what every programme of the catalogue answers them. */
final class TypicalFamilies {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final RuleBook book = NationalRules.book();
    private final RegistryVocabulary vocabulary = new RegistryVocabulary(book);
    private final BoundRules rules = BoundRules.of(book, DAY, vocabulary);

    /** By name. */
    Map<String, FamilyFacts> families() {
        var families = new LinkedHashMap<String, FamilyFacts>();
        try (var csv = new InputStreamReader(
                Objects.requireNonNull(TypicalFamilies.class.getResourceAsStream("/eligibility/families.csv")),
                StandardCharsets.UTF_8)) {
            new FamilyRows(vocabulary)
                    .each(
                            csv,
                            family ->
                                    families.put(family.name(), Objects.requireNonNull(family.facts(), family::error)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return families;
    }

    /** By programme: {@code fits 5400000}, {@code needs_judgement}. */
    Map<String, String> answers(FamilyFacts family) {
        var answers = new LinkedHashMap<String, String>();
        for (var rule : rules.programmes()) {
            var answer = Explainer.verdict(rule, family).name().toLowerCase(Locale.ROOT);
            var amount = Explainer.amount(rule, family);
            answers.put(rule.programme().code(), amount == 0 ? answer : answer + " " + amount);
        }
        return answers;
    }

    /** What a phone is held to. */
    Json forPhones() {
        var everything = new LinkedHashMap<String, Json>();
        everything.put("day", Json.text(DAY.toString()));
        everything.put("vocabulary", PhoneFacts.vocabulary(book, vocabulary));
        List<Json> answered = new ArrayList<>();
        families().forEach((name, facts) -> {
            var family = new LinkedHashMap<String, Json>();
            family.put("name", Json.text(name));
            family.put("facts", PhoneFacts.family(facts));
            var answers = new LinkedHashMap<String, Json>();
            answers(facts).forEach((programme, answer) -> answers.put(programme, Json.text(answer)));
            family.put("answers", Json.fields(answers));
            answered.add(Json.fields(family));
        });
        everything.put("families", Json.items(answered));
        return Json.fields(everything);
    }
}
