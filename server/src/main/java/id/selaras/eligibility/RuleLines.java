package id.selaras.eligibility;

import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.Parameter;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.engine.scoring.Wording;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A programme's rule, whole, in sentences: to be read, to be printed, to be held against another version. */
public record RuleLines(Texts texts, RuleBook book, LocalDate day) {

    /** What is said under a heading. */
    public record Line(String label, String words) {}

    /** @param own one programme with the parameters of its own, all of them in the book of these lines */
    List<Line> of(RuleBook own) {
        var programme = own.programmes().getFirst();
        var lines = new ArrayList<Line>();
        add(lines, "name", said(programme.name()));
        add(lines, "owner", programme.owner());
        add(lines, "period", period(programme));
        conditions(programme.condition()).forEach(words -> add(lines, "condition", words));
        benefit(programme, lines);
        own.parameters().forEach(parameter -> values(parameter, lines));
        programme.papers().forEach(paper -> add(lines, "paper", said(paper)));
        add(lines, "source", programme.source());
        add(lines, "legal", programme.legal());
        programme.uncertain().forEach(one -> add(lines, "uncertain", said(one)));
        return lines;
    }

    private void add(List<Line> lines, String label, String words) {
        if (!words.isEmpty()) {
            lines.add(new Line(texts.get("rules.line." + label), words));
        }
    }

    /** Each that has to hold by itself. */
    private List<String> conditions(Condition condition) {
        var parts = condition instanceof Condition.All(var all) ? all : List.of(condition);
        return parts.stream().map(this::said).toList();
    }

    String said(Condition condition) {
        return new RuleWords(texts).say(new Sayings(book, day).of(condition));
    }

    private String period(Programme programme) {
        var from = programme.from();
        if (from == null) {
            return "";
        }
        var until = programme.until();
        return until == null
                ? texts.get("rules.period.from", date(from))
                : texts.get("rules.period.between", date(from), date(until.minusDays(1)));
    }

    private void benefit(Programme programme, List<Line> lines) {
        var benefit = programme.benefit();
        if (benefit != null) {
            add(lines, "benefit", said(benefit.text()));
            var amount = benefit.amount();
            if (amount != null) {
                var every = texts.get("rules.every." + benefit.every().code());
                add(lines, "amount", new AmountWords(texts, book, day).of(amount) + " " + every);
            }
        }
    }

    private void values(Parameter parameter, List<Line> lines) {
        for (var value : parameter.values()) {
            add(lines, "parameter", said(parameter.name()) + ": " + value(value));
        }
    }

    /** 300.000 sejak 1 Jan 2027 (Perbup 12/2026), perlu dipastikan. */
    String value(Parameter.Dated value) {
        var from = value.from() == null ? texts.get("rules.value.no-day") : date(value.from());
        var until = value.until();
        var span = until == null
                ? texts.get("rules.value.from", value.value(), from)
                : texts.get("rules.value.between", value.value(), from, date(until.minusDays(1)));
        var source = texts.get("rules.value.source", span, value.source());
        return value.isUncertain() ? texts.get("rules.value.uncertain", source) : source;
    }

    private String said(Wording wording) {
        return wording.in(texts.isIndonesian());
    }

    private String date(LocalDate day) {
        return new Dates(texts, ZoneOffset.UTC).dayAndYear(day);
    }
}
