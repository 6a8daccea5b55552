package id.selaras.eligibility;

import id.selaras.area.Areas;
import id.selaras.eligibility.EditorPage.Group;
import id.selaras.eligibility.EditorPage.Part;
import id.selaras.engine.eligibility.Comparison;
import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.Condition.Quantifier;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.engine.eligibility.Vocabulary.FactType;
import id.selaras.engine.eligibility.Vocabulary.Form;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Builds the form of one condition: everything by its words, nothing by its code. */
@Component
class ConditionPages {
    private final RuleDrafts drafts;
    private final Areas areas;

    ConditionPages(RuleDrafts drafts, Areas areas) {
        this.drafts = drafts;
        this.areas = areas;
    }

    /**
     * @param path of the group to add to, or of the condition to change
     * @param form what stands in it; its {@code tentang} is empty while that is being chosen
     */
    record Asked(RuleDraft draft, RulePath path, boolean isNew, RuleForm form) {}

    EditorPage.OneCondition page(Asked asked, Texts texts) {
        var draft = asked.draft();
        var around = drafts.around(draft);
        var day = drafts.firstDay(draft);
        var root = draft.rule().condition();
        var nodes = new RuleNodes(texts, around, day);
        var place = asked.isNew() || asked.path().isRoot()
                ? asked.path()
                : asked.path().parent();
        var isOfMember = RuleTree.isOfMember(root, asked.path());
        var choosing = new Choosing(texts, draft, around, isOfMember, asked.form());
        var about = asked.form().field(ConditionFields.ABOUT, texts);
        return new EditorPage.OneCondition(
                draft.id(),
                draft.rule().name().in(texts.isIndonesian()),
                draft.revision(),
                asked.path().toString(),
                asked.isNew(),
                about,
                about.value().isEmpty() ? null : choosing.word(about.value()),
                choosing.groups(),
                about.value().isEmpty() ? List.of() : parts(choosing, about.value()),
                within(root, place, nodes),
                new RuleLines(texts, around, day).of(draft.book()));
    }

    /** Every group around the place, from the outermost: what is added has to hold together with it. */
    private static String within(Condition root, RulePath place, RuleNodes nodes) {
        var words = new ArrayList<String>();
        var path = RulePath.ROOT;
        words.add(nodes.words(root));
        for (var step : place.steps()) {
            path = path.child(step);
            RuleTree.at(root, path).map(nodes::words).ifPresent(words::add);
        }
        return String.join(" › ", words);
    }

    private List<Part> parts(Choosing choosing, String about) {
        var kind = about.split(":", 2)[0];
        return switch (kind) {
            case "coded" -> List.of(Part.checks(choosing.field(ConditionFields.ANSWERS), choosing.answers(about)));
            case "number", "sum" ->
                Stream.of(choosing.compared(), choosing.divided())
                        .flatMap(List::stream)
                        .toList();
            case "count" -> choosing.compared();
            case "age" ->
                Stream.of(choosing.figure(ConditionFields.FROM), choosing.figure(ConditionFields.BELOW))
                        .flatMap(List::stream)
                        .toList();
            case "receives" -> List.of(choosing.receivable(), Part.text(choosing.optional(ConditionFields.MONTHS)));
            case "fits" -> List.of(choosing.others());
            case "older" -> List.of(Part.text(choosing.field(ConditionFields.MONTHS)));
            case "members" -> List.of(choosing.quantifiers());
            case "judgement" ->
                List.of(
                        Part.text(choosing.field(ConditionFields.QUESTION)),
                        Part.text(choosing.optional(ConditionFields.QUESTION + "En")));
            case "area" -> areas(choosing);
            default -> List.of();
        };
    }

    private List<Part> areas(Choosing choosing) {
        var below = areas.childrenOf(choosing.draft().areaCode()).stream()
                .map(area -> Option.of(area.code(), area.name()))
                .toList();
        var known = below.stream().map(Option::value).toList();
        var more = choosing.field(ConditionFields.MORE_AREAS);
        var unknown = Arrays.stream(more.value().split("[,;\\s]+"))
                .filter(code -> !known.contains(code))
                .toList();
        return List.of(
                Part.checks(choosing.field(ConditionFields.AREAS), below),
                Part.text(more.value(String.join(", ", unknown)).mayBeEmpty()));
    }

    /** What can be chosen where the condition stands. */
    private record Choosing(Texts texts, RuleDraft draft, RuleBook around, boolean ofMember, RuleForm form) {

        Field field(String name) {
            return form.field(name, texts);
        }

        Field optional(String name) {
            return field(name).mayBeEmpty();
        }

        List<Group> groups() {
            var groups = new ArrayList<Group>();
            if (ofMember) {
                var facts = Stream.concat(Stream.of("age"), facts(true)).toList();
                groups.add(group("member", facts.stream()));
            }
            groups.add(group("family", facts(false)));
            groups.add(group(
                    "programme", ofMember ? Stream.of("receives", "area") : Stream.of("receives", "fits", "area")));
            if (!ofMember) {
                groups.add(group("members", Stream.concat(Stream.of("members", "count"), sums())));
            }
            groups.add(group("group", Stream.of("any", "all", "not", "older")));
            groups.add(group("judgement", Stream.of("judgement")));
            return groups;
        }

        private Group group(String key, Stream<String> abouts) {
            return new Group(
                    texts.get("rules.about.group." + key),
                    abouts.map(about -> Option.of(about, word(about))).toList());
        }

        private Stream<String> facts(boolean isOfMember) {
            var vocabulary = new RegistryVocabulary(around);
            return vocabulary.names(isOfMember).stream()
                    .filter(name -> !List.of(Vocabulary.BIRTH, Vocabulary.AREA).contains(name))
                    .flatMap(name -> vocabulary.fact(name, isOfMember).stream().flatMap(type -> abouts(name, type)));
        }

        private static Stream<String> abouts(String name, FactType type) {
            return Stream.of(
                            type.forms().contains(Form.CODE) ? Optional.of("coded:" + name) : Optional.<String>empty(),
                            type.forms().contains(Form.NUMBER)
                                    ? Optional.of("number:" + name)
                                    : Optional.<String>empty())
                    .flatMap(Optional::stream);
        }

        private Stream<String> sums() {
            var vocabulary = new RegistryVocabulary(around);
            return vocabulary.names(true).stream()
                    .filter(name -> vocabulary
                            .fact(name, true)
                            .filter(type -> type.forms().contains(Form.NUMBER))
                            .isPresent())
                    .map(name -> "sum:" + name);
        }

        /** Lantai terluas; Sepeda motor (jumlah). */
        String word(String about) {
            var parts = about.split(":", 2);
            if (parts.length == 1) {
                return texts.get("rules.about." + (KINDS.contains(about) ? about : "unknown"));
            }
            if (type(parts[1]).isEmpty()) {
                return texts.get("rules.about.unknown");
            }
            var fact = new RuleWords(texts).fact(parts[1]);
            var isBoth = type(parts[1]).filter(type -> type.forms().size() > 1).isPresent();
            return switch (parts[0]) {
                case "sum" -> texts.get("rules.about.sum", fact);
                case "number" -> isBoth ? texts.get("rules.about.number", fact) : fact;
                default -> fact;
            };
        }

        private Optional<FactType> type(String fact) {
            var vocabulary = new RegistryVocabulary(around);
            return vocabulary
                    .fact(fact, ofMember)
                    .or(() -> vocabulary.fact(fact, false))
                    .or(() -> vocabulary.fact(fact, true));
        }

        List<Option> answers(String about) {
            var fact = about.substring("coded:".length());
            return type(fact).stream()
                    .flatMap(type ->
                            type.codes().stream().filter(code -> !type.retired().contains(code)))
                    .map(code -> Option.of(code, new RuleWords(texts).code(fact, code)))
                    .toList();
        }

        List<Part> compared() {
            var comparisons = Arrays.stream(Comparison.values())
                    .map(one -> Option.of(one.code(), texts.get("rules.compare." + one.code())))
                    .toList();
            return Stream.concat(
                            Stream.of(Part.select(field(ConditionFields.COMPARISON), comparisons)),
                            figure(ConditionFields.LIMIT).stream())
                    .toList();
        }

        List<Part> divided() {
            var kinds = Stream.of("", "member", "by")
                    .map(kind -> Option.of(kind, texts.get("rules.per." + (kind.isEmpty() ? "none" : kind))))
                    .toList();
            return Stream.concat(
                            Stream.of(Part.select(field(ConditionFields.DIVISOR_KIND), kinds)),
                            figure(ConditionFields.DIVISOR).stream().limit(1))
                    .map(part -> part.field().name().equals(ConditionFields.DIVISOR)
                            ? Part.text(part.field().mayBeEmpty())
                            : part)
                    .toList();
        }

        /** A number, or one of the dated values of this programme. */
        List<Part> figure(String name) {
            var number = Part.text(field(name));
            var named = draft.book().parameters().stream()
                    .map(one -> Option.of(one.code(), new RuleWords(texts).words(one.name())))
                    .toList();
            if (named.isEmpty()) {
                return List.of(number);
            }
            var options = new ArrayList<Option>();
            options.add(Option.of("", texts.get("rules.named.none")));
            options.addAll(named);
            return List.of(number, Part.select(field(name + TypedRule.NAMED), options));
        }

        Part receivable() {
            return Part.select(
                    field(ConditionFields.PROGRAMME),
                    new RegistryVocabulary(around)
                            .programmes().stream().map(this::programme).toList());
        }

        Part others() {
            return Part.select(
                    field(ConditionFields.PROGRAMME),
                    around.programmes().stream()
                            .filter(one -> !one.code().equals(draft.programme()))
                            .map(one -> programme(one.code()))
                            .toList());
        }

        private Option programme(String code) {
            return Option.of(
                    code,
                    around.programme(code)
                            .map(one -> one.name().in(texts.isIndonesian()))
                            .orElse(code));
        }

        Part quantifiers() {
            return Part.select(
                    field(ConditionFields.QUANTIFIER),
                    Arrays.stream(Quantifier.values())
                            .map(one -> Option.of(one.code(), texts.get("rules.node.members." + one.code())))
                            .toList());
        }

        private static final List<String> KINDS = List.of(
                "age", "receives", "fits", "area", "members", "count", "any", "all", "not", "older", "judgement");
    }
}
