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
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<SubjectRequests> requests;
    private final Clock clock;

    FormFamilies(
            DataSteps cases,
            Attachments attachments,
            People people,
            ProposalStore proposals,
            Acting acting,
            ObjectProvider<SubjectRequests> requests,
            Clock clock) {
        this.cases = cases;
        this.attachments = attachments;
        this.people = people;
        this.proposals = proposals;
        this.acting = acting;
        this.requests = requests;
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
        return family(new From(caseId, null), about.areaNo(), family, person, about.name(), attachments.of(caseId));
    }

    /**
     * @param request of somebody in it who asked to have the own data put right, if that is why
     * @throws ProposalNotFound when there is no such family or request for this reader
     */
    @Transactional
    public FormFamily ofFamily(UUID family, @Nullable UUID request) {
        var asker = request == null ? null : asker(request, family).orElseThrow(ProposalNotFound::new);
        return ofFamily(family, request, asker);
    }

    /** @param request that the draft was begun for; one that is no longer open to the reader is left out */
    @Transactional
    public FormFamily ofDraft(UUID family, Optional<UUID> request) {
        var asker = request.flatMap(one -> asker(one, family)).orElse(null);
        return ofFamily(family, asker == null ? null : request.orElse(null), asker);
    }

    private Optional<UUID> asker(UUID request, UUID family) {
        return requests.stream()
                .flatMap(one -> one.asker(request, family).stream())
                .findFirst();
    }

    private FormFamily ofFamily(UUID family, @Nullable UUID request, @Nullable UUID asker) {
        var area = proposals.areaOf(family).orElseThrow(ProposalNotFound::new);
        requireRole();
        // A province or the ministry knows a family through a case that climbed to it, and proposes from there.
        if (acting.person()
                .filter(person -> person.post().rank() > DISTRICT_RANK)
                .isPresent()) {
            throw new ProposalRefused(ProposalRefused.NOT_YOURS);
        }
        return family(new From(null, request), area, family, asker, "", List.of());
    }

    /** The same form, now that somebody whom no list knew is known. */
    FormFamily admitted(FormFamily before, UUID person) {
        var family = people.card(person).map(PersonCard::familyId).orElseThrow(ProposalNotFound::new);
        return family(
                new From(before.caseId(), before.request()),
                before.areaNo(),
                family,
                person,
                before.name(),
                before.papers());
    }

    /** The one family in sight with that KK number. */
    Optional<UUID> byCard(String digits) {
        var found = people.search(digits, ENOUGH_TO_SEE_TWO).stream()
                .map(PersonHit::familyId)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.ofNullable(found.getFirst()) : Optional.empty();
    }

    /** Why the form is filled in. */
    private record From(@Nullable UUID caseId, @Nullable UUID request) {}

    private FormFamily family(
            From from,
            long areaNo,
            @Nullable UUID family,
            @Nullable UUID person,
            String name,
            List<Attachment> papers) {
        var card = family == null ? null : people.family(family).orElse(null);
        var about = person != null || card == null ? person : head(card);
        return new FormFamily(
                from.caseId(),
                from.request(),
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
