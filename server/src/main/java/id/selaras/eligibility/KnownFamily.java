package id.selaras.eligibility;

import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.engine.identity.BirthDate;
import id.selaras.registry.Birth;
import id.selaras.registry.Claim;
import id.selaras.registry.Fact;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.RegistryWords;
import id.selaras.registry.Relation;
import id.selaras.registry.Source;
import id.selaras.registry.Subject;
import id.selaras.registry.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family as rules look at it.
 *
 * @param members the living, in the order of the facts' members
 */
record KnownFamily(FamilyFacts facts, List<Member> members) {

    KnownFamily {
        members = List.copyOf(members);
    }

    /** Null where nobody of the family lives. */
    static @Nullable KnownFamily of(FamilyCard family, RegistryWords words) {
        var living = family.members().stream().filter(Member::living).toList();
        if (living.isEmpty()) {
            return null;
        }
        var reading = new Reading(words);
        return new KnownFamily(
                new FamilyFacts(
                        reading.family(family),
                        living.stream()
                                .map(member -> reading.member(member, family.claims()))
                                .toList()),
                living);
    }

    private record Reading(RegistryWords words) {

        Map<String, Known> family(FamilyCard family) {
            var facts = answers(family.facts());
            var claims = standing(family.claims());
            facts.put(
                    Vocabulary.AREA,
                    Known.coded(
                            Long.toString(family.address().areaNo()),
                            null,
                            words.texts().get("eligibility.page.from-registry")));
            claims.stream()
                    .filter(claim -> claim.kind() == Claim.Kind.DECILE)
                    .forEach(claim -> facts.putIfAbsent(
                            RegistryVocabulary.DECILE,
                            Known.number(
                                    new BigDecimal(claim.state()),
                                    claim.source().observedOn(),
                                    said(claim.source()))));
            claims.stream()
                    .filter(claim -> claim.subject() == Subject.FAMILY)
                    .forEach(claim -> participation(facts, claim));
            return facts;
        }

        Map<String, Known> member(Member member, List<Claim> claims) {
            var facts = answers(member.facts());
            var since = member.source().observedOn();
            var source = said(member.source());
            var birth = member.birth();
            if (birth != null && isExact(birth)) {
                facts.put(Vocabulary.BIRTH, Known.date(birth.date().earliest(), since, source));
            }
            if (member.sex() != null) {
                facts.put(
                        RegistryVocabulary.SEX,
                        Known.coded(member.sex().name().toLowerCase(Locale.ROOT), since, source));
            }
            if (member.relation() != Relation.UNKNOWN) {
                facts.put(
                        RegistryVocabulary.RELATION,
                        Known.coded(member.relation().code(), since, source));
            }
            standing(claims).stream()
                    .filter(claim -> isOf(claim, member.id()))
                    .forEach(claim -> participation(facts, claim));
            return facts;
        }

        /** A year alone decides no limit of age: better to ask. */
        private static boolean isExact(Birth birth) {
            return !birth.toldAsAge() && birth.date().precision() == BirthDate.Precision.DAY;
        }

        private static boolean isOf(Claim claim, UUID person) {
            return claim.subject() == Subject.PERSON && claim.subjectId().equals(person);
        }

        /** Of several editions of a list the newest first: it is the one that counts. */
        private static List<Claim> standing(List<Claim> claims) {
            return claims.stream()
                    .filter(Claim::stands)
                    .sorted(Comparator.comparing((Claim claim) -> claim.source().observedOn())
                            .reversed())
                    .toList();
        }

        private Map<String, Known> answers(List<Fact> facts) {
            var known = new HashMap<String, Known>();
            for (var fact : facts) {
                var number = fact.kind().unit() == null || fact.value() == null
                        ? null
                        : Unit.read(fact.value()).orElse(null);
                if (fact.code() != null || number != null) {
                    known.put(
                            fact.kind().code(),
                            new Known(fact.code(), number, null, fact.source().observedOn(), said(fact.source())));
                }
            }
            return known;
        }

        private void participation(Map<String, Known> facts, Claim claim) {
            if (claim.kind() != Claim.Kind.PARTICIPATION) {
                return;
            }
            var source = said(claim.source());
            var isOlder = facts.putIfAbsent(
                            Vocabulary.participation(claim.topic()),
                            Known.coded(claim.state(), claim.source().observedOn(), source))
                    != null;
            if (claim.lastPaid() != null && !isOlder) {
                facts.put(
                        Vocabulary.payment(claim.topic()),
                        Known.date(claim.lastPaid(), claim.source().observedOn(), source));
            }
        }

        private String said(Source source) {
            return Objects.requireNonNullElse(
                            source.ref(), words.texts().get(source.kind().key())) + ", "
                    + words.dates().dayAndYear(source.observedOn());
        }
    }

    @Override
    public String toString() {
        return "KnownFamily[" + members.size() + "]";
    }
}
