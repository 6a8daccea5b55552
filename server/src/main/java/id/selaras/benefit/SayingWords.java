package id.selaras.benefit;

import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.FactRef;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.Saying;
import id.selaras.engine.eligibility.Saying.Term;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.engine.eligibility.ValueSet;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.registry.ExclusionGround;
import id.selaras.registry.FactKind;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Conditions, facts and what is known of them, as people say them. */
record SayingWords(RuleBook book, Texts texts, Dates dates, LocalDate day) {
    private static final String RECEIVES = "receives.";
    private static final String PAID = "paid.";
    private static final String FLAG = "flag.";

    String condition(Condition condition) {
        return sentence(new Sayings(book, day).of(condition));
    }

    /** What a fact has to be: "paling banyak 4". */
    String wanted(FactRef fact, ValueSet values) {
        return sentence(Sayings.of(fact, values));
    }

    String sentence(Saying saying) {
        return texts.get(saying.key(), saying.terms().stream().map(this::term).toArray());
    }

    private Object term(Term term) {
        return switch (term) {
            case Term.Fact(var name) -> fact(name);
            case Term.Code(var fact, var code) -> code(fact, code);
            case Term.Value(var value) -> value;
            case Term.Day(var on) -> dates.dayAndYear(on);
            case Term.Name(var name) -> name(name);
            case Term.Words(var wording) -> wording.in(texts.isIndonesian());
            case Term.Part(var saying) -> sentence(saying);
            case Term.Several(var isAnd, var terms) -> joined(isAnd, terms);
        };
    }

    private String joined(boolean isAnd, List<Term> terms) {
        var words = terms.stream()
                .map(this::term)
                .map(one -> one instanceof BigDecimal number ? texts.get("benefit.number", number) : one.toString())
                .collect(Collectors.toCollection(ArrayList::new));
        if (words.size() < 2) {
            return String.join("", words);
        }
        var last = words.removeLast();
        return texts.get(isAnd ? "benefit.and" : "benefit.or", String.join(isAnd ? "; " : ", ", words), last);
    }

    /** Desil; Menerima PKH; Lantai terluas. */
    String fact(String name) {
        if (name.startsWith(RECEIVES)) {
            return texts.get("benefit.fact.receives", name(name.substring(RECEIVES.length())));
        }
        if (name.startsWith(PAID)) {
            return texts.get("benefit.fact.paid", name(name.substring(PAID.length())));
        }
        if (name.startsWith(FLAG)) {
            return ExclusionGround.of(name.substring(FLAG.length()))
                    .map(ground -> texts.get(ground.key()))
                    .orElse(name);
        }
        return kind(name).map(kind -> texts.get(kind.key())).orElseGet(() -> texts.get("benefit.fact." + name));
    }

    String code(String fact, String code) {
        if (fact.startsWith(RECEIVES)) {
            return texts.get("benefit.receives." + code);
        }
        if (fact.startsWith(FLAG)) {
            return texts.get("answer." + code);
        }
        return kind(fact)
                .map(kind -> texts.get(kind.answerKey(code)))
                .orElseGet(() -> texts.get((fact.equals(RegistryVocabulary.SEX) ? "sex." : "relation.") + code));
    }

    /** What is known: "Tanah", "3", "11 Agu 1968". */
    String known(String fact, Known known) {
        if (known.code() != null) {
            return fact.equals(Vocabulary.AREA)
                    ? known.code()
                    : Arrays.stream(known.code().split("\\+", -1))
                            .map(code -> code(fact, code))
                            .collect(Collectors.joining(", "));
        }
        var number = known.number();
        if (number != null) {
            return kind(fact)
                    .flatMap(kind -> Optional.ofNullable(kind.unit()))
                    .map(unit -> texts.get(unit.key(), number))
                    .orElseGet(() -> texts.get("benefit.number", number));
        }
        return known.date() == null ? "" : dates.dayAndYear(known.date());
    }

    private String name(String programme) {
        return book.programme(programme)
                .map(found -> found.name().in(texts.isIndonesian()))
                .orElse(programme);
    }

    private static Optional<FactKind> kind(String name) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.code().equals(name))
                .findFirst();
    }
}
