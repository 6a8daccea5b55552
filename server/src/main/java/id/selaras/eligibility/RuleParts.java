package id.selaras.eligibility;

import id.selaras.engine.eligibility.Amount;
import id.selaras.engine.eligibility.Figure;
import id.selaras.engine.eligibility.Parameter;
import id.selaras.engine.eligibility.Parameter.Dated;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.Programme.Benefit;
import id.selaras.engine.eligibility.Programme.Every;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.scoring.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything of a rule but its conditions, changed by what was typed. */
final class RuleParts {
    static final List<String> UNITS = List.of("family", "person", "house");
    /** In place of an amount that only the file can change. */
    static final String AS_IT_IS = "tetap";

    private RuleParts() {}

    static RuleBook general(RuleBook book, TypedRule typed) {
        var old = book.programmes().getFirst();
        var from = typed.day("mulai");
        var last = typed.day("sampai");
        if (from == null) {
            typed.wrong("mulai", "rules.wrong.date");
        } else if (last != null && last.isBefore(from)) {
            typed.wrong("sampai", "rules.wrong.ends-before");
        }
        var unit = typed.text("untuk");
        var programme = new Programme(
                old.code(),
                typed.wording("nama"),
                typed.filled("pemilik"),
                UNITS.contains(unit) ? unit : old.unit(),
                from,
                last == null ? null : last.plusDays(1),
                old.condition(),
                old.benefit(),
                wordings(typed.lines("barisBerkas"), old.papers()),
                typed.filled("sumber"),
                typed.text("dasar"),
                wordings(typed.lines("barisPastikan"), old.uncertain()));
        return RuleEdits.with(book, programme);
    }

    /** A line that was there keeps its words in the other language. */
    private static List<Wording> wordings(List<String> lines, List<Wording> old) {
        return lines.stream()
                .map(line -> old.stream()
                        .filter(one -> one.indonesian().equals(line))
                        .findFirst()
                        .orElseGet(() -> Wording.of(line)))
                .toList();
    }

    static RuleBook benefit(RuleBook book, TypedRule typed) {
        var old = book.programmes().getFirst();
        if (typed.text("manfaat").isEmpty() && typed.text("besaran").isEmpty()) {
            return RuleEdits.with(book, with(old, null));
        }
        var every = Arrays.stream(Every.values())
                .filter(one -> one.code().equals(typed.text("setiap")))
                .findFirst()
                .orElse(Every.MONTH);
        var benefit = new Benefit(amount(book, old.benefit(), typed), every, typed.wording("manfaat"));
        return RuleEdits.with(book, with(old, benefit));
    }

    private static @Nullable Amount amount(RuleBook book, @Nullable Benefit old, TypedRule typed) {
        var chosen = typed.text("besaran");
        if (chosen.equals(AS_IT_IS) && old != null) {
            return old.amount();
        }
        if (!chosen.isEmpty() && book.parameter(chosen).isEmpty()) {
            typed.wrong("besaran", "rules.wrong.amount");
        }
        return chosen.isEmpty() ? null : new Amount.Fixed(new Figure.Named(chosen));
    }

    private static Programme with(Programme old, @Nullable Benefit benefit) {
        return new Programme(
                old.code(),
                old.name(),
                old.owner(),
                old.unit(),
                old.from(),
                old.until(),
                old.condition(),
                benefit,
                old.papers(),
                old.source(),
                old.legal(),
                old.uncertain());
    }

    /** One more value with its days and source; of a parameter that is there, or of a new one. */
    static RuleBook value(RuleBook book, TypedRule typed) {
        var last = typed.day("sampaiNilai");
        var from = typed.day("mulaiNilai");
        if (from == null) {
            typed.wrong("mulaiNilai", "rules.wrong.date");
        }
        var dated = new Dated(
                from,
                last == null ? null : last.plusDays(1),
                typed.number("angka"),
                typed.filled("sumberNilai"),
                !typed.text("pasti").isEmpty());
        var code = typed.text("kode");
        if (code.isEmpty()) {
            return added(book, typed, dated);
        }
        if (book.parameter(code).isEmpty()) {
            typed.wrong("kode", "rules.wrong.amount");
        }
        return changed(book, code, values -> {
            var more = new ArrayList<>(closed(values, from));
            more.add(dated);
            return more;
        });
    }

    /** A value without an end ends where the new one begins, so that two never hold at once. */
    private static List<Dated> closed(List<Dated> values, @Nullable LocalDate from) {
        return values.stream()
                .map(one -> one.until() == null
                                && one.from() != null
                                && from != null
                                && one.from().isBefore(from)
                        ? new Dated(one.from(), from, one.value(), one.source(), one.isUncertain())
                        : one)
                .toList();
    }

    private static RuleBook added(RuleBook book, TypedRule typed, Dated dated) {
        var name = typed.wording("namaNilai");
        var stem = book.programmes().getFirst().code() + "." + slug(name.indonesian());
        var code = stem;
        for (var n = 2; book.parameter(code).isPresent(); n++) {
            code = stem + "_" + n;
        }
        var all = new ArrayList<>(book.parameters());
        all.add(new Parameter(code, name, List.of(dated)));
        return new RuleBook(book.version(), all, book.programmes());
    }

    private static String slug(String name) {
        var slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return slug.isEmpty() ? "nilai" : slug;
    }

    private interface Values {
        List<Dated> of(List<Dated> before);
    }

    private static RuleBook changed(RuleBook book, String code, Values values) {
        var all = book.parameters().stream()
                .map(one -> one.code().equals(code) ? new Parameter(code, one.name(), values.of(one.values())) : one)
                .filter(one -> !one.values().isEmpty())
                .toList();
        return new RuleBook(book.version(), all, book.programmes());
    }

    /** Empty where there is no such value; a parameter goes with its last one. */
    static Optional<RuleBook> withoutValue(RuleBook book, String code, int place) {
        return book.parameter(code)
                .filter(one -> place >= 0 && place < one.values().size())
                .map(_ -> changed(book, code, values -> {
                    var left = new ArrayList<>(values);
                    left.remove(place);
                    return left;
                }));
    }
}
