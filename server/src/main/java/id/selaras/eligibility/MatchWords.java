package id.selaras.eligibility;

import id.selaras.eligibility.MatchPage.Asked;
import id.selaras.eligibility.MatchPage.Group;
import id.selaras.eligibility.MatchPage.Line;
import id.selaras.engine.eligibility.Explainer.Ranked;
import id.selaras.engine.eligibility.Explanation;
import id.selaras.engine.eligibility.Explanation.Change;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.Ground;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.Place;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.Question;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.engine.eligibility.Verdict;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.engine.scoring.Wording;
import id.selaras.registry.FactKind;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.FamilyNeeds;
import id.selaras.ui.Dates;
import id.selaras.ui.FitMark;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explanations as an officer reads them. */
record MatchWords(
        RuleWords says,
        Sayings sayings,
        Texts texts,
        Dates dates,
        KnownFamily family,
        Map<String, FamilyNeeds.Line> needs) {

    List<Group> groups(List<Explanation> explanations) {
        return Arrays.stream(FitMark.values())
                .map(mark -> new Group(
                        mark,
                        explanations.stream()
                                .filter(one -> mark(one.verdict()) == mark)
                                .map(this::line)
                                .toList()))
                .toList();
    }

    /** @param form of proposals about the family */
    Asked asked(Ranked ranked, String form) {
        var place = ranked.question().place();
        var member = member(place);
        return new Asked(
                question(ranked.question()),
                ranked.programmes().stream()
                        .map(programme -> said(programme.name()))
                        .collect(Collectors.joining(", ")),
                RuleWords.kind(place.fact().name())
                        .map(kind -> form + "?jenis=" + kindOfForm(kind)
                                + (member == null ? "" : "&orang=" + member.id()) + "#f-fakta-" + kind.code())
                        .orElse(null));
    }

    private static String kindOfForm(FactKind kind) {
        return switch (kind.subject()) {
            case DWELLING -> "house";
            case FAMILY -> "living";
            case PERSON -> kind.isSensitive() ? "health" : "work";
        };
    }

    static FitMark mark(Verdict verdict) {
        return switch (verdict) {
            case FITS -> FitMark.FITS;
            case DOES_NOT_FIT -> FitMark.DOES_NOT_FIT;
            case NOT_KNOWN -> FitMark.UNKNOWN;
            case NEEDS_JUDGEMENT -> FitMark.NEEDS_JUDGEMENT;
        };
    }

    private Line line(Explanation explained) {
        var programme = explained.programme();
        return new Line(
                programme.code(),
                said(programme.name()),
                programme.owner(),
                gives(programme, explained.amount()),
                takenPart(programme.code()),
                explained.grounds().stream().map(this::ground).distinct().toList(),
                explained.changes().stream().map(this::change).toList(),
                questions(explained.questions()),
                explained.judgements().stream()
                        .map(judgement -> said(judgement.question()))
                        .distinct()
                        .toList(),
                programme.papers().stream().map(this::said).toList(),
                programme.uncertain().stream().map(this::said).toList(),
                Stream.of(programme.legal(), programme.source())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                needs.get(programme.code()));
    }

    private String gives(Programme programme, long amount) {
        var benefit = programme.benefit();
        if (benefit == null) {
            return "";
        }
        return amount == 0
                ? said(benefit.text())
                : words(
                        "eligibility.page.gives",
                        said(benefit.text()),
                        words("eligibility.page.every." + benefit.every().code(), amount));
    }

    /** Desil: 3 (DTSEN triwulan III 2026, 10 Okt 2026). Syarat: desil paling banyak 4. */
    private String ground(Ground ground) {
        var known = ground.known();
        var fact = of(ground.place());
        return known == null
                ? words("eligibility.page.ground.unknown", fact, says.say(sayings.of(ground.said())))
                : words(
                        "eligibility.page.ground",
                        fact,
                        known(ground.place(), known),
                        known.source(),
                        says.say(sayings.of(ground.said())));
    }

    private String change(Change change) {
        var known = change.known();
        var wanted = says.say(Sayings.of(change.place().fact(), change.values()));
        return known == null
                ? words("eligibility.page.change.unknown", of(change.place()), wanted)
                : words("eligibility.page.change", of(change.place()), wanted, known(change.place(), known));
    }

    private String question(Question question) {
        return again(question, of(question.place()));
    }

    /** Of each person at once: "Sumirah: Mendengar, Melihat". */
    private List<String> questions(List<Question> questions) {
        var asked = new LinkedHashMap<Integer, List<String>>();
        for (var question : questions) {
            asked.computeIfAbsent(question.place().member(), member -> new ArrayList<>())
                    .add(again(question, says.fact(question.place().fact().name())));
        }
        return asked.entrySet().stream()
                .map(entry -> ofMember(entry.getKey(), String.join(", ", entry.getValue())))
                .toList();
    }

    private String ofMember(int member, String asked) {
        return member == FamilyFacts.FAMILY
                ? asked
                : words(
                        "eligibility.page.asked-of",
                        family.members().get(member).name(),
                        asked);
    }

    /** Dinonaktifkan – Sumirah (DTSEN triwulan III 2026, 10 Okt 2026). */
    private List<String> takenPart(String programme) {
        var name = Vocabulary.participation(programme);
        var lines = new ArrayList<String>();
        var ofFamily = family.facts().family().get(name);
        if (ofFamily != null) {
            lines.add(words("eligibility.page.takes-part", says.known(name, ofFamily, dates), ofFamily.source()));
        }
        for (var member = 0; member < family.members().size(); member++) {
            var known = family.facts().members().get(member).get(name);
            if (known != null) {
                lines.add(ofMember(
                        member, words("eligibility.page.takes-part", says.known(name, known, dates), known.source())));
            }
        }
        return lines;
    }

    private String known(Place place, Known known) {
        return says.known(place.fact().name(), known, dates);
    }

    private String again(Question question, String asked) {
        return question.isAgain() ? words("eligibility.page.ask.again", asked) : asked;
    }

    /** Lantai terluas; Pendidikan Bagas. */
    private String of(Place place) {
        var fact = says.fact(place.fact().name());
        var member = member(place);
        return member == null ? fact : words("eligibility.page.of-member", fact, member.name());
    }

    private @Nullable Member member(Place place) {
        return place.fact().ofMember() && place.member() >= 0 ? family.members().get(place.member()) : null;
    }

    private String said(Wording wording) {
        return wording.in(texts.isIndonesian());
    }

    private String words(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    @Override
    public String toString() {
        return "MatchWords[" + family.members().size() + "]";
    }
}
