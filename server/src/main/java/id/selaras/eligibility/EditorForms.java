package id.selaras.eligibility;

import id.selaras.eligibility.EditorPage.Named;
import id.selaras.engine.eligibility.Amount;
import id.selaras.engine.eligibility.Figure;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.Programme.Every;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.scoring.Wording;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of a draft, filled with what the rule says now or what was typed. */
record EditorForms(Texts texts, RuleDraft draft, RuleBook around, LocalDate day) {
    private static final Set<String> HINTS =
            Set.of("barisBerkas", "barisPastikan", "mulai", "angka", "namaNilai", "dasar", "sumberNilai", "besaran");
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "namaEn",
            "sampai",
            "dasar",
            "barisBerkas",
            "barisPastikan",
            "manfaatEn",
            "sampaiNilai",
            "namaNilaiEn",
            "pasti");
    private static final List<String> OF_A_VALUE =
            List.of("kode", "namaNilai", "namaNilaiEn", "angka", "mulaiNilai", "sampaiNilai", "sumberNilai", "pasti");

    EditorPage.Whole whole(RuleForm typed) {
        var values = values(draft.rule());
        OF_A_VALUE.forEach(name -> values.put(name, ""));
        var filled = new HashMap<>(values);
        filled.putAll(typed.values());
        var form = new RuleForm(filled, typed.problems());
        var fields = values.keySet().stream().collect(Collectors.toMap(name -> name, name -> field(form, name)));
        return new EditorPage.Whole(
                new RuleNodes(texts, around, day).of(draft.rule().condition()),
                fields,
                options("rules.unit.", RuleParts.UNITS.stream()),
                options("rules.every.", Arrays.stream(Every.values()).map(Every::code)),
                amounts(),
                named());
    }

    private Field field(RuleForm form, String name) {
        var field = form.field(name, texts);
        if (name.equals("kode")) {
            field = Field.of(name, texts.get("rules.field.kodeNilai"))
                    .value(field.value())
                    .error(field.error());
        }
        var hinted = HINTS.contains(name) ? field.hint(texts.get("rules.field." + name + ".hint")) : field;
        return MAY_BE_EMPTY.contains(name) ? hinted.mayBeEmpty() : hinted;
    }

    private static Map<String, String> values(Programme rule) {
        var values = new HashMap<String, String>();
        values.put("nama", rule.name().indonesian());
        values.put("namaEn", other(rule.name()));
        values.put("pemilik", rule.owner());
        values.put("untuk", rule.unit());
        values.put("mulai", day(rule.from()));
        values.put("sampai", rule.until() == null ? "" : day(rule.until().minusDays(1)));
        values.put("sumber", rule.source());
        values.put("dasar", rule.legal());
        values.put("barisBerkas", lines(rule.papers()));
        values.put("barisPastikan", lines(rule.uncertain()));
        var benefit = rule.benefit();
        values.put("manfaat", benefit == null ? "" : benefit.text().indonesian());
        values.put("manfaatEn", benefit == null ? "" : other(benefit.text()));
        values.put(
                "setiap", benefit == null ? Every.MONTH.code() : benefit.every().code());
        values.put("besaran", benefit == null ? "" : amount(benefit.amount()));
        return values;
    }

    private static String amount(@Nullable Amount amount) {
        return switch (amount) {
            case null -> "";
            case Amount.Fixed(Figure.Named(var code)) -> code;
            default -> RuleParts.AS_IT_IS;
        };
    }

    private static String other(Wording wording) {
        return wording.english().equals(wording.indonesian()) ? "" : wording.english();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : TypedDate.write(day);
    }

    private static String lines(List<Wording> wordings) {
        return wordings.stream().map(Wording::indonesian).collect(Collectors.joining("\n"));
    }

    private List<Option> options(String prefix, Stream<String> codes) {
        return codes.map(code -> Option.of(code, texts.get(prefix + code))).toList();
    }

    private List<Option> amounts() {
        var options = new ArrayList<Option>();
        var benefit = draft.rule().benefit();
        if (benefit != null && amount(benefit.amount()).equals(RuleParts.AS_IT_IS)) {
            options.add(Option.of(RuleParts.AS_IT_IS, texts.get("rules.amount.as-it-is")));
        }
        options.add(Option.of("", texts.get("rules.amount.none")));
        named().forEach(one -> options.add(Option.of(one.code(), one.name())));
        return options;
    }

    private List<Named> named() {
        var lines = new RuleLines(texts, around, day);
        return draft.book().parameters().stream()
                .map(one -> new Named(
                        one.code(),
                        new RuleWords(texts).words(one.name()),
                        one.values().stream().map(lines::value).toList()))
                .toList();
    }
}
