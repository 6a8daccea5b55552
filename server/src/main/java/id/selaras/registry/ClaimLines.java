package id.selaras.registry;

import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.FamilyPage.ClaimLine;
import id.selaras.ui.Link;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of outside lists about a family as its page says them, with how they are contested. */
record ClaimLines(FamilyCard family, RegistryWords words, Contesting contesting) {

    List<ClaimLine> standing(Claim.Kind kind) {
        return family.claims().stream()
                .filter(claim -> claim.kind() == kind && claim.stands())
                .map(this::line)
                .toList();
    }

    List<ClaimLine> overturned() {
        return family.claims().stream()
                .filter(claim -> !claim.stands())
                .map(this::line)
                .toList();
    }

    /** Where another flag is recorded; null for who may not. */
    @Nullable
    String flagHref() {
        return contesting.may() ? "/keluarga/" + family.id() + "/klaim" : null;
    }

    private ClaimLine line(Claim claim) {
        var source = words.source(claim.source(), claim.freshness(words.today()));
        return new ClaimLine(
                title(claim),
                detail(claim),
                source,
                claim.state().equals(Claim.ACTIVE),
                contesting.papers().getOrDefault(claim.id(), List.of()),
                contested(claim),
                objection(claim),
                contesting.may() && !isOpen(claim)
                        ? "/keluarga/" + family.id() + "/usulan?jenis=objection&klaim=" + claim.id()
                        : null);
    }

    private String title(Claim claim) {
        return switch (claim.kind()) {
            case DECILE -> words.texts().get("claim.decile") + " " + claim.state();
            case PARTICIPATION -> words.state(claim);
            case FLAG -> words.flag(claim);
        };
    }

    private String detail(Claim claim) {
        return switch (claim.kind()) {
            case DECILE -> Objects.requireNonNullElse(claim.period(), "");
            case PARTICIPATION -> words.participation(claim, who(claim));
            case FLAG ->
                Stream.of(who(claim), claim.state()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        };
    }

    private @Nullable String who(Claim claim) {
        return family.members().stream()
                .filter(member -> member.id().equals(claim.subjectId()))
                .map(Member::name)
                .findFirst()
                .orElse(null);
    }

    /** An objection that nobody decided keeps a second one away, and one that was upheld leaves nothing to contest. */
    private static boolean isOpen(Claim claim) {
        var objection = claim.objection();
        return objection != null
                && switch (objection.outcome()) {
                    case PENDING, AGREED -> true;
                    case UPHELD -> !claim.stands();
                    case REJECTED, WITHDRAWN -> false;
                };
    }

    private @Nullable Link objection(Claim claim) {
        var made = claim.objection();
        var known = made == null ? null : contesting.objections().get(made.proposal());
        return known == null ? null : new Link(known.href(), words.texts().get("claim.objection.open", known.papers()));
    }

    private @Nullable String contested(Claim claim) {
        var made = claim.objection();
        if (made != null) {
            return made.isMade() ? words.objected(made) : null;
        }
        var on = claim.contestedOn();
        return on == null
                ? null
                : words.texts()
                        .get(
                                "claim.contested",
                                words.dates().dayAndYear(on),
                                Objects.requireNonNullElse(claim.contestedBecause(), ""));
    }
}
