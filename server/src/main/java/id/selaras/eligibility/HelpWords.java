package id.selaras.eligibility;

import id.selaras.eligibility.HelpPage.Group;
import id.selaras.eligibility.HelpPage.Line;
import id.selaras.engine.eligibility.Explanation;
import id.selaras.engine.eligibility.Ground;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.engine.eligibility.Verdict;
import id.selaras.engine.scoring.Wording;
import id.selaras.ui.FitMark;
import id.selaras.ui.Texts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Explanations as a citizen reads them: conditions with what was answered to them, never with a date that was made up. */
record HelpWords(RuleWords says, Sayings sayings, Texts texts) {
    /** As people look for it: what may help first, what does not last. */
    private static final List<FitMark> ORDER =
            List.of(FitMark.FITS, FitMark.NEEDS_JUDGEMENT, FitMark.UNKNOWN, FitMark.DOES_NOT_FIT);

    List<Group> groups(List<Explanation> explanations) {
        return ORDER.stream()
                .map(mark -> new Group(
                        mark,
                        explanations.stream()
                                .filter(one -> MatchWords.mark(one.verdict()) == mark)
                                .map(this::line)
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Line line(Explanation explained) {
        var programme = explained.programme();
        return new Line(
                programme.code(),
                said(programme.name()),
                programme.owner(),
                gives(programme, explained.amount()),
                why(explained),
                asks(explained),
                programme.papers().stream().map(this::said).toList());
    }

    private String gives(Programme programme, long amount) {
        var benefit = programme.benefit();
        if (benefit == null) {
            return "";
        }
        var what = said(benefit.text());
        return amount == 0
                ? what
                : texts.get(
                        "help.gives",
                        what,
                        texts.get("eligibility.page.every." + benefit.every().code(), amount));
    }

    /** Each condition once, with everybody's answers to it. */
    private List<String> why(Explanation explained) {
        var answers = new LinkedHashMap<String, Set<String>>();
        for (var ground : explained.grounds()) {
            var known = ground.known();
            if (known != null && tells(ground, explained.verdict())) {
                var holds = ground.verdict() == Verdict.FITS;
                var key = holds
                        ? explained.verdict() == Verdict.DOES_NOT_FIT ? "help.why.not-for" : "help.why.holds"
                        : explained.verdict() == Verdict.DOES_NOT_FIT ? "help.why.unmet" : "help.why.not-for";
                var condition = texts.get(key, says.say(sayings.of(ground.said())));
                answers.computeIfAbsent(condition, first -> new LinkedHashSet<>())
                        .add(known.source());
            }
        }
        return answers.entrySet().stream()
                .map(entry -> texts.get("help.why", entry.getKey(), String.join(", ", entry.getValue())))
                .toList();
    }

    /** What fits is not explained by what somebody is not: that would be a list of everything else. */
    private static boolean tells(Ground ground, Verdict answer) {
        return switch (answer) {
            case DOES_NOT_FIT -> ground.verdict() == Verdict.FITS || ground.verdict() == Verdict.DOES_NOT_FIT;
            case FITS, NEEDS_JUDGEMENT ->
                ground.verdict() == Verdict.FITS
                        || (ground.verdict() == Verdict.DOES_NOT_FIT
                                && !ground.place().fact().ofMember());
            case NOT_KNOWN -> false;
        };
    }

    private List<String> asks(Explanation explained) {
        var facts = explained.questions().stream()
                .map(question -> says.fact(question.place().fact().name()));
        var judgements = explained.judgements().stream().map(judgement -> said(judgement.question()));
        return Stream.concat(facts, judgements).distinct().toList();
    }

    private String said(Wording wording) {
        return wording.in(texts.isIndonesian());
    }
}
