package id.selaras.proposal;

import id.selaras.registry.FactKind;
import id.selaras.ui.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a family's first profile (profil awal): what the edit checks demand says that it must be answered, what depends
 * on another answer says on which, and the rest may be left for a visit.
 *
 * @param needed names of the fields without which it can't be sent
 */
record ProfileQuestions(FormQuestions form, Set<String> needed) {
    /** Members of a new family that can be told at once; more follow as proposals of their own. */
    static final int NEW_MEMBERS = 4;

    private static final List<FactKind> ADDRESS = List.of(FactKind.POSTCODE);

    static ProfileQuestions of(FormQuestions form) {
        return new ProfileQuestions(form, FormChecks.needed(form.family(), FormKind.LIST_ENTRY));
    }

    List<Question> all() {
        var name = form.family().name();
        var questions = new ArrayList<Question>();
        if (!form.family().isKnown()) {
            questions.addAll(head());
        }
        questions.add(title("proposal.profile.work", name));
        questions.addAll(facts(FactQuestions.PROFILE_PERSON));
        questions.addAll(facts(List.of(FactKind.MAIN_INCOME)));
        questions.add(title("proposal.profile.house"));
        questions.addAll(facts(house()));
        for (var i = 1; i <= NEW_MEMBERS; i++) {
            questions.addAll(newMember(i));
        }
        return questions;
    }

    private List<Question> head() {
        var name = field("nama");
        var questions = new ArrayList<>(List.of(
                title("proposal.profile.head"),
                Question.text(form.typed().isEmpty() ? name.value(form.family().name()) : name),
                form.sex(field("jk")),
                Question.text(hinted(field("lahir"), "proposal.field.lahir.hint")),
                Question.digits(field("nik").mayBeEmpty()),
                Question.digits(field("rt").mayBeEmpty()),
                Question.digits(field("rw").mayBeEmpty()),
                Question.text(field("alamat").mayBeEmpty())));
        questions.addAll(facts(ADDRESS));
        return questions;
    }

    /** Where the address is asked, the postcode stands with it. */
    private List<FactKind> house() {
        return FactQuestions.PROFILE_HOUSE.stream()
                .filter(kind -> form.family().isKnown() || !ADDRESS.contains(kind))
                .toList();
    }

    private List<Question> newMember(int number) {
        var prefix = "anggota." + number + ".";
        return List.of(
                title("proposal.profile.member", number),
                Question.text(member(prefix, "nama").mayBeEmpty()),
                form.sex(hinted(member(prefix, "jk"), null)),
                Question.text(hinted(member(prefix, "lahir"), "proposal.field.lahir.hint")),
                form.relation(hinted(member(prefix, "hubungan"), null)));
    }

    private List<Question> facts(List<FactKind> kinds) {
        var questions = new FactQuestions(form);
        return kinds.stream().map(kind -> questions.ofProfile(kind, needed)).toList();
    }

    private Field field(String name) {
        var field = form.field(name);
        return needed.contains(name) ? field.mustBeFilled() : field;
    }

    private Field member(String prefix, String name) {
        var key = "proposal.field." + name;
        return form.field(prefix + name, key, key);
    }

    /** Of a member's fields the rest must be answered with the name. */
    private Field hinted(Field field, @Nullable String key) {
        var when = field.name().startsWith("anggota.") ? texts("proposal.profile.when.named") : null;
        var how = key == null ? null : texts(key);
        return field.hint(FactQuestions.hint(field.hint(), when, how));
    }

    private Question title(String key, Object... arguments) {
        return Question.title(texts(key, arguments));
    }

    private String texts(String key, Object... arguments) {
        return form.texts().get(key, arguments);
    }

    @Override
    public String toString() {
        return "ProfileQuestions[" + needed.size() + "]";
    }
}
