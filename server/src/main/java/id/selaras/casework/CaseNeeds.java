package id.selaras.casework;

import id.selaras.benefit.Need.Wanted;
import id.selaras.benefit.NeedState;
import id.selaras.benefit.Needs;
import id.selaras.benefit.NewNeed;
import id.selaras.benefit.NewNeed.OfCase;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.directory.Programme;
import id.selaras.directory.Programmes;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.FamilyCard.Member;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the family of a case needs: recorded at the case, and moved as its referrals and its outcome move. */
@Component
public class CaseNeeds {
    private final CaseStore cases;
    private final Needs needs;
    private final Programmes programmes;
    private final Offices offices;

    CaseNeeds(CaseStore cases, Needs needs, Programmes programmes, Offices offices) {
        this.cases = cases;
        this.needs = needs;
        this.programmes = programmes;
        this.offices = offices;
    }

    /**
     * Records that the family of a case needs a programme.
     *
     * @param id of the need, made by the page
     * @throws CaseRefusal when the case is closed, is about another family, or the reader does not work on cases
     */
    @Transactional
    public UUID record(UUID id, UUID caseId, FamilyCard family, Wanted programme) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        if (!offices.actor().worksOnCases()) {
            throw CaseRefusal.notYours();
        }
        var person = file.subject().person();
        if (family.members().stream().map(Member::id).noneMatch(member -> member.equals(person))) {
            throw new CaseRefusal("refusal.need-other-family");
        }
        if (!file.state().isOpen()) {
            throw new CaseRefusal("refusal.need-case-closed");
        }
        var sector = programmes
                .find(programme.code())
                .map(Programme::sector)
                .orElse(file.matter().sector());
        return needs.record(
                new NewNeed(id, family.address().areaNo(), family.id(), person, sector, programme, ofCase(file)));
    }

    void referred(Referral referral) {
        if (referral.programme() != null) {
            needs.referred(referral.caseId(), referral.programme(), referral.id(), referral.organisation());
        }
    }

    void follow(Referral moved) {
        var to = stateOf(moved);
        if (to != null) {
            var outcome = moved.answer().outcome();
            var said = moved.state() == ReferralState.OUTCOME_REPORTED && outcome != null
                    ? outcome.text()
                    : moved.answer().reason();
            needs.follow(List.of(moved.id()), to, said);
        }
    }

    /** The citizen says that what was reported is not so. */
    void contested(Collection<UUID> referrals) {
        needs.follow(referrals, NeedState.REFERRED, null);
    }

    /** A case that ends because no programme exists leaves a need that planners see. */
    void ended(CaseFile file, Outcome outcome) {
        if (outcome.kind() == OutcomeKind.NO_PROGRAMME) {
            var unmet = new NewNeed(
                    NewId.next(),
                    file.areaNo(),
                    null,
                    file.subject().person(),
                    file.matter().sector(),
                    null,
                    ofCase(file));
            needs.unmet(unmet, outcome.text());
        }
    }

    private static OfCase ofCase(CaseFile file) {
        var protection = file.protection();
        return new OfCase(file.id(), protection.restricted(), protection.floorRank(), protection.aboutAccount());
    }

    /** Null where the referral's state says nothing of the need. */
    private static @Nullable NeedState stateOf(Referral referral) {
        return switch (referral.state()) {
            case DRAFTED, SENT, RECEIVED, NEEDS_INFORMATION, ACCEPTED -> NeedState.REFERRED;
            case WAITING_LIST -> NeedState.WAITING;
            case IN_SERVICE, CONFIRMED -> NeedState.SERVED;
            case OUTCOME_REPORTED -> stateOf(referral.answer().outcome());
            case DECLINED -> NeedState.REFUSED;
            case WITHDRAWN, EXPIRED -> NeedState.RECORDED;
        };
    }

    private static @Nullable NeedState stateOf(@Nullable Outcome outcome) {
        return outcome == null
                ? null
                : switch (outcome.kind()) {
                    case SERVED -> NeedState.SERVED;
                    case NOT_ENTITLED -> NeedState.REFUSED;
                    case NO_PROGRAMME -> NeedState.NO_PROGRAMME;
                    case INFORMED, DUPLICATE, INVALID, WITHDRAWN, UNCONFIRMED -> null;
                };
    }
}
