package id.selaras.proposal;

import id.selaras.access.Acting;
import id.selaras.casework.Attachment;
import id.selaras.casework.Attachments;
import id.selaras.casework.DataSteps;
import id.selaras.directory.Calendars;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.People;
import id.selaras.registry.PersonCard;
import id.selaras.registry.PersonHit;
import id.selaras.registry.Relation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the family a proposal is for: that of a case, or the one whose page the officer stands on. */
@Component
class FormFamilies {
    private static final int ENOUGH_TO_SEE_TWO = 10;
    private static final int DISTRICT_RANK = 3;

    private final DataSteps cases;
    private final Attachments attachments;
    private final People people;
    private final ProposalStore proposals;
    private final Acting acting;
    private final Clock clock;

    FormFamilies(
            DataSteps cases,
            Attachments attachments,
            People people,
            ProposalStore proposals,
            Acting acting,
            Clock clock) {
        this.cases = cases;
        this.attachments = attachments;
        this.people = people;
        this.proposals = proposals;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * @throws id.selaras.casework.CaseNotFound when there is no such case for this reader
     * @throws ProposalRefused when the reader's role proposes nothing
     */
    @Transactional
    public FormFamily ofCase(UUID caseId) {
        var about = cases.about(caseId);
        requireRole();
        var person = about.person();
        var family = person == null
                ? null
                : people.card(person).map(PersonCard::familyId).orElse(null);
        return family(caseId, about.areaNo(), family, person, about.name(), attachments.of(caseId));
    }

    /** @throws ProposalNotFound when there is no such family for this reader */
    @Transactional
    public FormFamily ofFamily(UUID family) {
        var area = proposals.areaOf(family).orElseThrow(ProposalNotFound::new);
        requireRole();
        // A province or the ministry knows a family through a case that climbed to it, and proposes from there.
        if (acting.person()
                .filter(person -> person.post().rank() > DISTRICT_RANK)
                .isPresent()) {
            throw new ProposalRefused(ProposalRefused.NOT_YOURS);
        }
        return family(null, area, family, null, "", List.of());
    }

    /** The same form, now that somebody whom no list knew is known. */
    FormFamily admitted(FormFamily before, UUID person) {
        var family = people.card(person).map(PersonCard::familyId).orElseThrow(ProposalNotFound::new);
        return family(before.caseId(), before.areaNo(), family, person, before.name(), before.papers());
    }

    /** The one family in sight with that KK number. */
    Optional<UUID> byCard(String digits) {
        var found = people.search(digits, ENOUGH_TO_SEE_TWO).stream()
                .map(PersonHit::familyId)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.ofNullable(found.getFirst()) : Optional.empty();
    }

    private FormFamily family(
            @Nullable UUID caseId,
            long areaNo,
            @Nullable UUID family,
            @Nullable UUID person,
            String name,
            List<Attachment> papers) {
        var card = family == null ? null : people.family(family).orElse(null);
        var about = person != null || card == null ? person : head(card);
        return new FormFamily(
                caseId,
                areaNo,
                card,
                card == null ? null : proposals.homeOf(card.id()).orElse(null),
                about,
                name.isEmpty() && card != null ? card.name() : name,
                papers,
                LocalDate.now(clock.withZone(Calendars.zoneOf(areaNo).zoneId())));
    }

    private static @Nullable UUID head(FamilyCard card) {
        return card.members().stream()
                .filter(member -> member.relation() == Relation.HEAD)
                .findFirst()
                .or(() -> card.members().stream().findFirst())
                .map(FamilyCard.Member::id)
                .orElse(null);
    }

    private void requireRole() {
        if (acting.person().filter(person -> person.role().worksOnCases()).isEmpty()) {
            throw new ProposalRefused(ProposalRefused.NOT_YOURS);
        }
    }
}
