package id.selaras.proposal;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.engine.identity.Sex;
import id.selaras.registry.Claim;
import id.selaras.registry.ExclusionGround;
import id.selaras.registry.FactKind;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.PersonField;
import id.selaras.registry.RegistryWords;
import id.selaras.registry.Relation;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a proposal's form, with what was typed and what was wrong about it.
 *
 * @param errors sentences by field name
 * @param doubts what is to be looked at once more, as sentences by field name
 */
record FormQuestions(
        FormFamily family,
        Typed typed,
        Map<String, String> errors,
        Map<String, String> doubts,
        RegistryWords words,
        Areas areas) {
    /** Of an objection whose ground no code names. */
    static final String OTHER = "other";

    List<Question> of(FormKind kind) {
        var questions = new ArrayList<Question>(
                switch (kind) {
                    case DEATH -> List.of(person(family.living()));
                    case HOUSE, LIVING -> facts(FactQuestions.asked(kind));
                    case WORK, HEALTH -> ofPerson(kind);
                    case CORRECTION -> correction();
                    case NEWCOMER -> newcomer();
                    case CARD_NUMBER -> List.of(Question.digits(field("kk")));
                    case RELATIONS -> relations(true);
                    case LEAVING -> List.of(person(family.living()), otherCard(), relation(field("hubungan")));
                    case SPLIT -> split();
                    case JOIN -> join();
                    case MOVE_HOUSE -> moveHouse();
                    case LIST_ENTRY -> ProfileQuestions.of(this).all();
                    case LIST_EXIT -> List.of(ground(null));
                    case OBJECTION -> objection();
                });
        var since = field("sejak", "proposal.field.since." + kind.code(), "proposal.field.since")
                .hint(texts().get("field.date-hint"));
        var reason = field("alasan");
        var marked = kind == FormKind.LIST_ENTRY;
        questions.add(Question.date(marked ? since.mayBeEmpty() : since));
        questions.add(Question.words(marked ? reason.mustBeFilled() : reason));
        return questions;
    }

    private List<Question> ofPerson(FormKind kind) {
        var questions = new ArrayList<Question>();
        questions.add(person(family.living()));
        questions.addAll(facts(FactQuestions.asked(kind)));
        return questions;
    }

    private List<Question> facts(List<FactKind> kinds) {
        return kinds.stream().map(new FactQuestions(this)::of).toList();
    }

    private List<Question> correction() {
        var fields = Arrays.stream(PersonField.values())
                .map(field -> Option.of(field.code(), texts().get("proposal.person-field." + field.code())))
                .toList();
        return List.of(
                person(family.members()),
                Question.select(field("bidang"), fields, null),
                Question.text(field("nilai").hint(texts().get("proposal.field.nilai.hint"))));
    }

    private List<Question> newcomer() {
        return List.of(
                Question.text(field("nama")),
                sex(field("jk")),
                Question.text(field("lahir").hint(texts().get("proposal.field.lahir.hint"))),
                Question.digits(field("nik").mayBeEmpty()),
                relation(field("hubungan")));
    }

    private List<Question> relations(boolean asIs) {
        return family.living().stream().map(member -> relationOf(member, asIs)).toList();
    }

    private Question relationOf(Member member, boolean asIs) {
        var name = "hubungan." + member.id();
        var field = with(Field.of(name, member.name()));
        var shown = asIs && typed.isEmpty() ? field.value(member.relation().code()) : field;
        return Question.select(shown, relationOptions(), asIs ? null : texts().get("proposal.stays"));
    }

    private List<Question> split() {
        var questions = new ArrayList<>(relations(false));
        questions.add(Question.digits(field("kk").mayBeEmpty()));
        return questions;
    }

    private List<Question> join() {
        var questions = new ArrayList<Question>();
        questions.add(otherCard());
        questions.addAll(relations(true));
        return questions;
    }

    private List<Question> moveHouse() {
        var code = areas.byNo(family.areaNo()).map(Area::code).orElse("");
        var villages = areas.childrenOf(code.replaceFirst("\\.[^.]*$", "")).stream()
                .map(area -> Option.of(area.code(), area.name()))
                .toList();
        var village = field("desa");
        return List.of(
                Question.select(typed.isEmpty() ? village.value(code) : village, villages, null),
                Question.digits(field("rt").mayBeEmpty()),
                Question.digits(field("rw").mayBeEmpty()),
                Question.text(field("alamat").mayBeEmpty()));
    }

    private List<Question> objection() {
        var claims = family.card() == null
                ? List.<Option>of()
                : family.card().claims().stream()
                        .filter(Claim::stands)
                        .map(this::claim)
                        .toList();
        return List.of(
                Question.select(field("klaim"), claims, texts().get("proposal.claim.listing")),
                ground(texts().get("proposal.ground.none")),
                Question.title(texts().get("proposal.contester")),
                Question.text(field("namaPenyanggah").mayBeEmpty().hint(texts().get("proposal.contester.hint"))),
                Question.text(field("hubunganPenyanggah").mayBeEmpty()),
                Question.text(field("teleponPenyanggah").mayBeEmpty()));
    }

    private Option claim(Claim claim) {
        return Option.of(claim.id().toString(), ProposalEvidence.said(claim, words));
    }

    /** @param empty what choosing none says; null where one must be chosen */
    private Question ground(@Nullable String empty) {
        var options = Stream.concat(
                        Arrays.stream(ExclusionGround.values())
                                .map(ground -> Option.of(ground.code(), texts().get(ground.key()))),
                        Stream.of(Option.of(OTHER, texts().get("proposal.ground.other"))))
                .toList();
        return Question.select(field("dasar"), options, empty);
    }

    private Question otherCard() {
        return Question.digits(field("kkLain").hint(texts().get("proposal.field.kkLain.hint")));
    }

    private Question person(List<Member> members) {
        var options = members.stream()
                .map(member -> Option.of(member.id().toString(), member.name()))
                .toList();
        var field = field("orang");
        var about = family.about();
        return Question.select(typed.isEmpty() && about != null ? field.value(about.toString()) : field, options, null);
    }

    Question sex(Field field) {
        var options = Arrays.stream(Sex.values())
                .map(sex -> sex.name().toLowerCase(Locale.ROOT))
                .map(code -> Option.of(code, texts().get("sex." + code)))
                .toList();
        return Question.select(field, options, texts().get("proposal.unknown"));
    }

    Question relation(Field field) {
        return Question.select(field, relationOptions(), texts().get("proposal.unknown"));
    }

    private List<Option> relationOptions() {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation != Relation.UNKNOWN)
                .map(relation -> Option.of(relation.code(), texts().get(relation.key())))
                .toList();
    }

    Field field(String name) {
        return with(Field.of(name, texts().get("proposal.field." + name)));
    }

    /** With words of its own for this form, where there are any. */
    Field field(String name, String key, String otherwise) {
        var own = texts().messages().getMessage(key, null, null, texts().language());
        return with(Field.of(name, own == null ? texts().get(otherwise) : own));
    }

    Field with(Field field) {
        var doubt = doubts.get(field.name());
        var told = field.value(typed.raw(field.name())).error(errors.get(field.name()));
        return doubt == null ? told : told.hint(texts().get("proposal.check.doubt", doubt));
    }

    Texts texts() {
        return words.texts();
    }

    @Override
    public String toString() {
        return "FormQuestions[" + family + "]";
    }

    static @Nullable Relation relationOf(@Nullable String code) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
