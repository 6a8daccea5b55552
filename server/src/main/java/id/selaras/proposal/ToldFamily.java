package id.selaras.proposal;

import id.selaras.engine.codebook.Answer;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.survey.Finding;
import id.selaras.engine.survey.Questionnaire;
import id.selaras.registry.Fact;
import id.selaras.registry.FactKind;
import id.selaras.registry.FamilyCard.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family as it is known, with what a form tells of it on top, as the questionnaire of the edit checks. */
final class ToldFamily {
    /** A number that is known and stays covered; only whether there is one is checked. */
    private static final Answer COVERED = Answer.said("0000000000000000");

    private final FormFamily family;
    private final Typed typed;
    private final Map<String, Answer> household = new HashMap<>();
    private final List<Map<String, Answer>> members = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private final Map<Place, String> fields = new HashMap<>();

    /** @param member counted from 0; null where it is the family's */
    private record Place(String variable, @Nullable Integer member) {}

    private ToldFamily(FormFamily family, Typed typed) {
        this.family = family;
        this.typed = typed;
        var card = family.card();
        if (card != null) {
            card.facts().forEach(fact -> household.put(fact.kind().code(), answer(fact)));
            if (card.cardNo() != null) {
                household.put("card_number", COVERED);
            }
        }
        // Whoever tells facts of a family found it.
        household.put("family_presence", Answer.coded("found"));
        family.living().forEach(this::add);
    }

    static Questionnaire known(FormFamily family) {
        return new ToldFamily(family, Typed.nothing()).questionnaire();
    }

    static ToldFamily of(FormFamily family, Typed typed, FormKind kind) {
        var told = new ToldFamily(family, typed);
        switch (kind) {
            case HOUSE, LIVING -> told.tell(FactQuestions.asked(kind), null);
            case WORK, HEALTH ->
                told.tell(
                        FactQuestions.asked(kind),
                        told.indexOf(typed.id("orang").orElse(null)));
            case NEWCOMER -> told.welcome("");
            case RELATIONS -> told.relate();
            case LIST_ENTRY -> told.profile();
            default -> {}
        }
        return told;
    }

    Questionnaire questionnaire() {
        return new Questionnaire(household, members);
    }

    /** Name of the form's field for it; null where the form doesn't ask. */
    @Nullable
    String fieldOf(Finding finding) {
        return fields.get(new Place(finding.variable(), finding.member()));
    }

    private void add(Member member) {
        var answers = new HashMap<String, Answer>();
        answers.put("name", Answer.said(member.name()));
        answers.put("relation", Answer.coded(member.relation().code()));
        if (member.sex() != null) {
            answers.put("sex", Answer.coded(member.sex().name().toLowerCase(Locale.ROOT)));
        }
        if (member.birth() != null) {
            answers.put("birth", Answer.said(member.birth().date().iso()));
        }
        if (member.nik() != null) {
            answers.put("nik", COVERED);
        }
        if (member.phone() != null) {
            answers.put("phone", COVERED);
        }
        member.facts().forEach(fact -> answers.put(fact.kind().code(), answer(fact)));
        members.add(answers);
        ids.add(member.id());
    }

    private static Answer answer(Fact fact) {
        return FormChecks.counted(
                new Answer(fact.code(), fact.value()), fact.kind().unit() != null);
    }

    private @Nullable Integer indexOf(@Nullable UUID member) {
        var index = member == null ? -1 : ids.indexOf(member);
        return index < 0 ? null : index;
    }

    /** @param member null where they are of the house or the family */
    private void tell(List<FactKind> kinds, @Nullable Integer member) {
        var answers = member == null ? household : members.get(member);
        kinds.forEach(kind -> fields.put(new Place(kind.code(), member), FactAnswers.field(kind)));
        var read = new FactAnswers(typed, new LinkedHashMap<>()).read(kinds, family.today());
        for (var told : read) {
            var answer = new Answer(told.code(), told.words());
            answers.put(
                    told.kind().code(), FormChecks.counted(answer, told.kind().unit() != null));
        }
    }

    private void profile() {
        if (!family.isKnown()) {
            welcome("");
            var head = members.getLast();
            head.put("relation", Answer.coded("head"));
            fields.remove(new Place("relation", members.size() - 1));
        }
        var about = family.isKnown() ? indexOf(family.about()) : Integer.valueOf(0);
        tell(FactQuestions.PROFILE_HOUSE, null);
        tell(List.of(FactKind.MAIN_INCOME), null);
        if (about != null) {
            tell(FactQuestions.PROFILE_PERSON, about);
        }
        for (var i = 1; i <= ProfileQuestions.NEW_MEMBERS; i++) {
            if (typed.text("anggota." + i + ".nama") != null) {
                welcome("anggota." + i + ".");
            }
        }
    }

    private void welcome(String prefix) {
        var answers = new HashMap<String, Answer>();
        var index = members.size();
        for (var question : Map.of("name", "nama", "sex", "jk", "birth", "lahir", "relation", "hubungan")
                .entrySet()) {
            var value = typed.text(prefix + question.getValue());
            if (value != null) {
                var isCode =
                        question.getValue().equals("jk") || question.getValue().equals("hubungan");
                answers.put(question.getKey(), isCode ? Answer.coded(value) : Answer.said(value));
            }
            fields.put(new Place(question.getKey(), index), prefix + question.getValue());
        }
        var nik = typed.text(prefix + "nik");
        if (nik != null) {
            answers.put(
                    "nik",
                    Answer.said(Nik.parse(nik).asOptional().map(Nik::digits).orElse(nik)));
        }
        if (prefix.isEmpty()) {
            fields.put(new Place("nik", index), "nik");
        }
        members.add(answers);
    }

    private void relate() {
        for (var i = 0; i < ids.size(); i++) {
            var field = "hubungan." + ids.get(i);
            var relation = typed.text(field);
            fields.put(new Place("relation", i), field);
            if (relation != null) {
                members.get(i).put("relation", Answer.coded(relation));
            }
        }
    }
}
