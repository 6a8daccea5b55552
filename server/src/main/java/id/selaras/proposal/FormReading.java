package id.selaras.proposal;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.registry.ExclusionGround;
import id.selaras.registry.FactKind;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.NewPerson;
import id.selaras.registry.RegistryChange;
import id.selaras.registry.Relation;
import id.selaras.registry.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a proposal's form: the changes it wants, or what is missing or wrong next to each field. */
final class FormReading {
    private static final int LONGEST_REASON = 2000;
    private static final int SHORTEST_REASON = 5;

    private final FormFamily family;
    private final Typed typed;
    private final Areas areas;
    private final Function<String, Optional<UUID>> familyByCard;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final PersonAnswers persons;

    /** @param familyByCard the one family in sight with that KK number */
    FormReading(FormFamily family, Typed typed, Areas areas, Function<String, Optional<UUID>> familyByCard) {
        this.family = family;
        this.typed = typed;
        this.areas = areas;
        this.familyByCard = familyByCard;
        this.persons = new PersonAnswers(family, typed, errors);
    }

    /**
     * @param otherFamily where somebody goes, or who is joined
     * @param admit whom no list knows yet; comes before the changes, which are read again then
     * @param errors keys of sentences by field name, in the order of the form; empty when all is well
     */
    record Read(
            List<RegistryChange> changes,
            @Nullable UUID person,
            @Nullable UUID otherFamily,
            @Nullable UUID claim,
            @Nullable String ground,
            String reason,
            @Nullable NewPerson admit,
            Map<String, String> errors) {

        boolean isComplete() {
            return errors.isEmpty();
        }

        @Override
        public String toString() {
            return "Read[" + errors.keySet() + "]";
        }
    }

    Read read(FormKind kind) {
        FormLengths.check(typed, errors);
        var since = since();
        var changes = changes(kind, since);
        var ground = ground(kind);
        var reason = reason();
        var person =
                typed.id("orang").filter(id -> family.member(id).isPresent()).orElse(null);
        var other = typed.text("kkLain") == null ? null : otherFamily().orElse(null);
        return new Read(
                errors.isEmpty() ? changes : List.of(),
                person,
                other,
                claim(),
                ground,
                reason,
                kind == FormKind.LIST_ENTRY && !family.isKnown() ? persons.head() : null,
                errors);
    }

    private List<RegistryChange> changes(FormKind kind, LocalDate since) {
        return switch (kind) {
            case DEATH -> one(member("orang").map(who -> new RegistryChange.Death(who.id(), since)));
            case HOUSE, LIVING, WORK, HEALTH -> facts(kind, since);
            case CORRECTION -> one(member("orang").flatMap(persons::correction));
            case NEWCOMER -> one(persons.newcomer("", since));
            case CARD_NUMBER ->
                one(card("kk").map(number -> new RegistryChange.CardNumber(family.familyId(), number, since)));
            case RELATIONS -> relations();
            case LEAVING -> one(leaving());
            case SPLIT -> split();
            case JOIN -> join();
            case MOVE_HOUSE -> one(moveHouse());
            case LIST_ENTRY -> profile(since);
            case LIST_EXIT, OBJECTION -> List.of();
        };
    }

    private static List<RegistryChange> one(Optional<? extends RegistryChange> change) {
        return change.<List<RegistryChange>>map(List::of).orElse(List.of());
    }

    private List<RegistryChange> facts(FormKind kind, LocalDate since) {
        var asked = FactQuestions.asked(kind);
        var subject = Objects.requireNonNull(kind.subject());
        var answers = new FactAnswers(typed, errors).read(asked, since);
        if (answers.isEmpty()) {
            errors.putIfAbsent(FactAnswers.field(asked.getFirst()), "proposal.error.no-answer");
            return List.of();
        }
        return switch (subject) {
            case DWELLING -> {
                var home = family.dwelling();
                yield home == null ? List.of() : List.of(new RegistryChange.Facts(subject, home, answers));
            }
            case FAMILY -> List.of(new RegistryChange.Facts(subject, family.familyId(), answers));
            case PERSON -> one(member("orang").map(who -> new RegistryChange.Facts(subject, who.id(), answers)));
        };
    }

    private List<RegistryChange> relations() {
        var relations = chosenRelations();
        var changed = new LinkedHashMap<>(relations);
        changed.entrySet()
                .removeIf(one -> family.member(one.getKey())
                        .map(member -> member.relation() == one.getValue())
                        .orElse(true));
        if (changed.isEmpty()) {
            wrongRelation("proposal.error.no-answer");
            return List.of();
        }
        if (relations.values().stream().filter(Relation.HEAD::equals).count() != 1) {
            wrongRelation("proposal.error.one-head");
        }
        return List.of(new RegistryChange.Relations(family.familyId(), changed));
    }

    private List<RegistryChange> split() {
        var leaving = chosenRelations();
        if (leaving.values().stream().filter(Relation.HEAD::equals).count() != 1) {
            wrongRelation("proposal.error.one-head");
        }
        if (leaving.size() >= family.living().size()) {
            wrongRelation("proposal.error.nobody-left");
        }
        var number = typed.text("kk") == null ? Optional.<String>empty() : card("kk");
        return List.of(new RegistryChange.Split(family.familyId(), leaving, number.orElse(null)));
    }

    private List<RegistryChange> join() {
        var into = otherFamily();
        var members = chosenRelations();
        if (members.containsValue(Relation.HEAD)) {
            wrongRelation("proposal.error.no-head");
        }
        return one(into.map(other -> new RegistryChange.Join(family.familyId(), other, members)));
    }

    private Optional<RegistryChange.Leaving> leaving() {
        var who = member("orang");
        var into = otherFamily();
        var relation = FormQuestions.relationOf(typed.text("hubungan"));
        if (relation == null) {
            errors.put("hubungan", "proposal.error.relation");
            return Optional.empty();
        }
        return who.flatMap(one -> into.map(other -> new RegistryChange.Leaving(one.id(), other, relation)));
    }

    private Optional<RegistryChange.MoveHouse> moveHouse() {
        var village = areas.find(String.valueOf(typed.text("desa"))).filter(area -> area.level() == 4);
        if (village.isEmpty()) {
            errors.put("desa", "proposal.error.village");
        }
        return village.map(Area::no)
                .map(no -> new RegistryChange.MoveHouse(
                        family.familyId(), no, typed.text("rt"), typed.text("rw"), typed.text("alamat")));
    }

    private List<RegistryChange> profile(LocalDate since) {
        var changes = new ArrayList<RegistryChange>();
        var answers = new FactAnswers(typed, errors);
        var home = family.dwelling();
        var house = answers.read(FactQuestions.PROFILE_HOUSE, since);
        if (home != null && !house.isEmpty()) {
            changes.add(new RegistryChange.Facts(Subject.DWELLING, home, house));
        }
        var living = answers.read(List.of(FactKind.MAIN_INCOME), since);
        if (family.isKnown() && !living.isEmpty()) {
            changes.add(new RegistryChange.Facts(Subject.FAMILY, family.familyId(), living));
        }
        var about = family.about();
        var work = answers.read(FactQuestions.PROFILE_PERSON, since);
        if (about != null && !work.isEmpty()) {
            changes.add(new RegistryChange.Facts(Subject.PERSON, about, work));
        }
        for (var i = 1; i <= ProfileQuestions.NEW_MEMBERS; i++) {
            persons.newcomer("anggota." + i + ".", since).ifPresent(changes::add);
        }
        return changes;
    }

    private Map<UUID, Relation> chosenRelations() {
        var chosen = new LinkedHashMap<UUID, Relation>();
        for (var member : family.living()) {
            var relation = FormQuestions.relationOf(typed.text("hubungan." + member.id()));
            if (relation != null) {
                chosen.put(member.id(), relation);
            }
        }
        return chosen;
    }

    private void wrongRelation(String error) {
        family.living().stream().findFirst().ifPresent(member -> errors.putIfAbsent("hubungan." + member.id(), error));
    }

    private Optional<Member> member(String name) {
        var found = typed.id(name).flatMap(family::member);
        if (found.isEmpty()) {
            errors.put(name, "proposal.error.person");
        }
        return found;
    }

    private Optional<String> card(String name) {
        return persons.readable(name, FamilyCardNumber.parse(typed.text(name)), "proposal.error.card")
                .map(FamilyCardNumber::digits);
    }

    private Optional<UUID> otherFamily() {
        var number = card("kkLain");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var found =
                familyByCard.apply(number.get()).filter(other -> !family.isKnown() || !other.equals(family.familyId()));
        if (found.isEmpty()) {
            errors.put("kkLain", "proposal.error.card-unknown");
        }
        return found;
    }

    private LocalDate since() {
        var since = typed.text("sejak") == null ? Optional.of(family.today()) : typed.date("sejak");
        if (since.isEmpty()) {
            errors.put("sejak", "proposal.error.date");
        } else if (since.get().isAfter(family.today())) {
            errors.put("sejak", "proposal.error.future");
        }
        return since.orElse(family.today());
    }

    private String reason() {
        var reason = typed.text("alasan");
        if (reason == null || reason.length() < SHORTEST_REASON) {
            errors.put("alasan", "proposal.error.reason");
        } else if (reason.length() > LONGEST_REASON) {
            errors.put("alasan", "proposal.error.reason-long");
        }
        return String.valueOf(reason);
    }

    private @Nullable String ground(FormKind kind) {
        if (kind != FormKind.LIST_EXIT && kind != FormKind.OBJECTION) {
            return null;
        }
        var ground = typed.text("dasar");
        // Whoever contests one entry says in words why it is wrong.
        if (ground == null && kind == FormKind.OBJECTION && claim() != null) {
            return null;
        }
        if (!FormQuestions.OTHER.equals(ground) && ExclusionGround.of(ground).isEmpty()) {
            errors.put("dasar", "proposal.error.choose");
        }
        return ground;
    }

    private @Nullable UUID claim() {
        var card = family.card();
        return card == null
                ? null
                : typed.id("klaim")
                        .filter(id -> card.claims().stream()
                                .anyMatch(claim -> claim.id().equals(id) && claim.stands()))
                        .orElse(null);
    }
}
