package id.selaras.registry;

import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.FamilyCases.CaseLine;
import id.selaras.registry.FamilyPage.FactLine;
import id.selaras.registry.FamilyPage.MemberLine;
import id.selaras.ui.Masked;
import id.selaras.ui.Shape;
import id.selaras.ui.TimelineEntry;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a family's card into the words of its page. */
final class FamilyView {
    private final FamilyCard family;
    private final RegistryWords words;
    private final @Nullable Opened opened;
    private final ClaimLines claims;

    /** What the reader has just opened with a reason. */
    record Opened(UUID person, Revealed content) {}

    FamilyView(FamilyCard family, RegistryWords words, @Nullable Opened opened, Contesting contesting) {
        this.family = family;
        this.words = words;
        this.opened = opened;
        this.claims = new ClaimLines(family, words, contesting);
    }

    FamilyPage page(List<CaseLine> cases, @Nullable String refused) {
        return new FamilyPage(
                family.id(),
                words.texts().get("family.title", family.name()),
                place(),
                cardNo(),
                lead(cases),
                stale(),
                refused,
                family.members().stream().map(this::member).toList(),
                facts(Subject.DWELLING),
                facts(Subject.FAMILY),
                claims.standing(Claim.Kind.DECILE),
                claims.standing(Claim.Kind.PARTICIPATION),
                claims.standing(Claim.Kind.FLAG),
                claims.overturned(),
                claims.flagHref(),
                family.changes().stream().map(this::change).toList(),
                cases);
    }

    /** For a day in the past: nothing can be opened, and cases are left out. */
    FamilyPage asItWas() {
        return page(List.of(), null).closed();
    }

    private String place() {
        var near = family.address().neighbourhood();
        return near.isEmpty() ? family.address().place() : family.address().place() + " · " + near;
    }

    private @Nullable Masked cardNo() {
        return masked(Confidential.FAMILY_CARD, family.members().getFirst().id(), family.cardNo());
    }

    private String lead(List<CaseLine> cases) {
        var texts = words.texts();
        var open = cases.stream().filter(CaseLine::open).count();
        var visit = family.lastVisit();
        return String.join(
                " ",
                texts.get("family.members.count", family.members().size()),
                texts.get("family.cases.count", open),
                visit == null
                        ? texts.get("family.never-visited")
                        : texts.get("family.visited", words.dates().dayAndYear(visit)));
    }

    private @Nullable String stale() {
        var all = Stream.concat(
                        family.facts().stream(), family.members().stream().flatMap(member -> member.facts().stream()))
                .toList();
        var stale = all.stream()
                .filter(fact -> fact.freshness(words.today()) == Freshness.STALE)
                .count();
        return stale == 0 ? null : words.texts().get("family.stale", stale, all.size());
    }

    private List<FactLine> facts(Subject subject) {
        return family.facts().stream()
                .filter(fact -> fact.kind().subject() == subject)
                .map(this::fact)
                .toList();
    }

    private FactLine fact(Fact fact) {
        return new FactLine(words.texts().get(fact.kind().key()), words.value(fact), words.source(fact));
    }

    private MemberLine member(Member member) {
        var texts = words.texts();
        var health = openedFor(member.id(), Confidential.HEALTH);
        var facts = Stream.concat(member.facts().stream(), health == null ? Stream.of() : health.facts().stream());
        return new MemberLine(
                member.id(),
                member.name(),
                texts.get(member.relation().key()),
                member.age() == null ? texts.get("people.age.unknown") : texts.get("people.age.short", member.age()),
                facts.filter(fact -> fact.kind() != FactKind.NIK_MATCH)
                        .map(this::fact)
                        .toList(),
                masked(Confidential.NIK, member.id(), member.nik()),
                nikState(member),
                masked(Confidential.PHONE, member.id(), member.phone()),
                health == null ? member.hiddenFacts() : 0,
                action(member.id(), Confidential.HEALTH),
                words.source(
                        member.source(),
                        FactKind.OCCUPATION.freshness(member.source().observedOn(), words.today())));
    }

    private String nikState(Member member) {
        if (member.nik() == null) {
            return words.texts().get("people.nik.none");
        }
        return member.facts().stream()
                .filter(fact -> fact.kind() == FactKind.NIK_MATCH)
                .findFirst()
                .map(words::value)
                .orElseGet(() -> words.texts().get("people.nik.unchecked"));
    }

    private TimelineEntry change(Change change) {
        var texts = words.texts();
        return new TimelineEntry(
                change.recordedAt().toString(),
                words.dates().day(change.recordedAt()),
                Shape.NOT_EQUAL,
                texts.get(
                        "family.change",
                        texts.get(change.kind().key()),
                        words.value(change.before()),
                        words.value(change.after())),
                words.source(change.after()).words());
    }

    private @Nullable Masked masked(Confidential field, UUID person, @Nullable String hidden) {
        if (hidden == null) {
            return null;
        }
        var label = words.texts().get("people." + field.code());
        var shown = openedFor(person, field);
        return shown == null || shown.number() == null
                ? new Masked(label, hidden, action(person, field))
                : new Masked(label, shown.number(), null);
    }

    private @Nullable Revealed openedFor(UUID person, Confidential field) {
        return opened != null
                        && opened.person().equals(person)
                        && opened.content().field() == field
                ? opened.content()
                : null;
    }

    private String action(UUID person, Confidential field) {
        return "/keluarga/" + family.id() + "/orang/" + person + "/buka/" + field.code();
    }
}
