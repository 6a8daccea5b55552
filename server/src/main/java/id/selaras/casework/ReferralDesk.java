package id.selaras.casework;

import id.selaras.access.Role;
import id.selaras.casework.CaseClocks.Occasion;
import id.selaras.casework.Referral.Answer;
import id.selaras.directory.Organisation;
import id.selaras.directory.Organisations;
import id.selaras.directory.Step;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both sides of a referral: the desk that sends, and the agency that answers in its own inbox (rujukan). */
@Service
public class ReferralDesk {
    private final CaseStore cases;
    private final ReferralStore referrals;
    private final StepStore steps;
    private final CaseMoves moves;
    private final RequiredChecks checks;
    private final NamedOfficers named;
    private final CaseClocks clocks;
    private final Organisations organisations;
    private final Offices offices;
    private final CaseNeeds needs;
    private final Journal journal;

    ReferralDesk(
            CaseStore cases,
            ReferralStore referrals,
            StepStore steps,
            CaseMoves moves,
            RequiredChecks checks,
            NamedOfficers named,
            CaseClocks clocks,
            Organisations organisations,
            Offices offices,
            CaseNeeds needs,
            Journal journal) {
        this.cases = cases;
        this.referrals = referrals;
        this.steps = steps;
        this.moves = moves;
        this.checks = checks;
        this.named = named;
        this.clocks = clocks;
        this.organisations = organisations;
        this.offices = offices;
        this.needs = needs;
        this.journal = journal;
    }

    /**
     * Sends a referral. One to an outside system is recorded and stays open beside the case without holding it.
     *
     * @throws CaseRefusal when the case is restricted and would leave the house or names nobody at the agency, or a required outside check is missing
     */
    @Transactional
    public Referral send(UUID caseId, NewReferral wanted) {
        var file = cases.findForMove(caseId).orElseThrow(CaseNotFound::new);
        var sent = referrals.find(wanted.id());
        if (sent.isPresent()) {
            return sent.get();
        }
        var organisation = organisations
                .find(wanted.organisation())
                .orElseThrow(() -> new CaseRefusal("refusal.needs-destination"));
        var actor = offices.actor();
        permit(file, wanted, organisation, actor);
        var step = organisation.answersHere() ? Step.ACCEPT_REFERRAL : Step.ANSWER_REFERRAL;
        var clock = clocks.start(step, occasion(file, wanted.programme()));
        var referral = new Referral(
                wanted.id(),
                referrals.nextNumber(clocks.today(file.areaNo())),
                caseId,
                file.areaNo(),
                organisation.id(),
                organisation.answersHere(),
                wanted.programme(),
                wanted.asked().strip(),
                wanted.neededFrom(),
                ReferralState.SENT,
                offices.person().account(),
                clocks.now(),
                null,
                null,
                clock,
                new Answer(null, null, null, null, null, null, wanted.outsideRef()));
        begin(referral);
        if (file.protection().restricted()) {
            nameReceivers(caseId, organisation, wanted.officers());
        }
        var moved = organisation.answersHere()
                ? moves.shift(file, CaseOrder.of(CaseAct.REFER, null).to(CaseState.WITH_AGENCY), actor)
                : file;
        record(referral, ReferralAct.SEND, NewId.next(), wanted.asked(), moved, actor);
        return referral;
    }

    private void begin(Referral referral) {
        referrals.insert(referral);
        needs.referred(referral);
    }

    /** Whether an agency asks, whose place is its inbox and not the page of the case. */
    boolean isAgencys() {
        return offices.isRole(Role.AGENCY);
    }

    /** The inbox entry by which an agency knows a case; empty for officers of the area. */
    @Transactional(readOnly = true)
    public Optional<UUID> entryOf(UUID caseId) {
        return isAgencys() && cases.find(caseId).isPresent()
                ? referrals.ofCase(caseId).stream().map(Referral::id).findFirst()
                : Optional.empty();
    }

    private void permit(CaseFile file, NewReferral wanted, Organisation organisation, Actor actor) {
        if (!actor.towards(file).contains(Mover.HOLDER) || file.state() == CaseState.CLOSED) {
            throw CaseRefusal.notYours();
        }
        if (file.protection().restricted() && !organisation.answersHere()) {
            throw new CaseRefusal("refusal.restricted-stays");
        }
        if (wanted.asked().isBlank()) {
            throw new CaseRefusal("referral.asked-missing");
        }
        checks.require(file, wanted.programme());
    }

    /** A restricted case reaches people, not an office: at least one designated officer of the agency is named. */
    private void nameReceivers(UUID caseId, Organisation organisation, List<UUID> officers) {
        if (named.designated(List.of(organisation.id())).isEmpty()) {
            throw new CaseRefusal("refusal.restricted-nobody-designated", organisation.name());
        }
        if (officers.isEmpty() || named.name(caseId, organisation.id(), officers) < officers.size()) {
            throw new CaseRefusal("refusal.restricted-name-somebody", organisation.name());
        }
        officers.forEach(officer ->
                journal.acted(Trace.of("case.officer-named", "account", officer).inCase(caseId)));
    }

    /** An agency opens its inbox entry: the sender sees that it was read. */
    @Transactional
    public Referral open(UUID referralId) {
        var referral = referrals.findForMove(referralId).orElseThrow(CaseNotFound::new);
        if (referral.state() != ReferralState.SENT || !offices.actor().always().contains(Mover.AGENCY)) {
            return referral;
        }
        return act(referralId, ReferralOrder.of(ReferralAct.OPEN, null));
    }

    /** Does what one side asks, moves the case where it follows, and writes one line on the timeline. */
    @Transactional
    public Referral act(UUID referralId, ReferralOrder order) {
        var referral = referrals.find(referralId).orElseThrow(CaseNotFound::new);
        var file = cases.findForMove(referral.caseId()).orElseThrow(CaseNotFound::new);
        var actor = offices.actor();
        if (steps.exists(order.step())) {
            return referral;
        }
        return act(referral, file, order, actor);
    }

    Referral act(Referral referral, CaseFile file, ReferralOrder order, Actor actor) {
        var row = permitted(referral, file, order, actor);
        var clock = row.clock() == null
                ? referral.clock()
                : clocks.start(row.clock(), occasion(file, referral.programme()));
        var moved = referral.movedTo(row.to(), clock, answerOf(referral, order));
        var handler = actor.always().contains(Mover.AGENCY) ? actor.account() : null;
        referrals.move(moved, handler, handler != null);
        needs.follow(moved);
        record(moved, order.act(), order.step(), textOf(order), follow(file, moved, order, actor), actor);
        return moved;
    }

    private static ReferralTransition permitted(Referral referral, CaseFile file, ReferralOrder order, Actor actor) {
        var row = ReferralProcess.find(order.act(), referral.state())
                .orElseThrow(() -> new CaseRefusal("refusal.not-from-here"));
        if (!movers(referral, file, actor).contains(row.mover())) {
            throw CaseRefusal.notYours();
        }
        var missesReason = row.requires().contains(Requirement.REASON)
                && (order.reason() == null || order.reason().isBlank());
        var missesOutcome = row.requires().contains(Requirement.OUTCOME) && order.outcome() == null;
        if (missesReason || missesOutcome) {
            throw new CaseRefusal(missesReason ? "refusal.needs-reason" : "refusal.needs-outcome");
        }
        return row;
    }

    // What an outside system answers is typed in by the desk that sent it: there the sender plays both sides.
    private static Set<Mover> movers(Referral referral, CaseFile file, Actor actor) {
        var movers = EnumSet.copyOf(actor.towards(file));
        if (!referral.answersHere() && actor.worksOnCases() && actor.rank() == file.deskRank()) {
            movers.add(Mover.AGENCY);
        }
        return movers;
    }

    private CaseFile follow(CaseFile file, Referral moved, ReferralOrder order, Actor actor) {
        if (!moved.answersHere() || file.state() == CaseState.CLOSED) {
            return file;
        }
        return switch (order.act()) {
            case ASK, DECLINE, WITHDRAW, EXPIRE -> backToDesk(file, moved, order, actor);
            case ANSWER ->
                file.state().isAtDesk()
                        ? moves.shift(file, CaseOrder.of(CaseAct.ANSWER_AGENCY, order.reason()), actor)
                        : file;
            case REPORT_OUTCOME -> reported(file, moved, order, actor);
            case SEND, OPEN, ACCEPT, WAITLIST, START_SERVICE, CONFIRM, CONTEST -> file;
        };
    }

    private CaseFile backToDesk(CaseFile file, Referral moved, ReferralOrder order, Actor actor) {
        var othersWait = order.act() == ReferralAct.WITHDRAW && othersOpen(moved);
        return file.state() == CaseState.WITH_AGENCY && !othersWait
                ? moves.shift(
                        file,
                        CaseOrder.of(CaseAct.RETURN_TO_DESK, order.reason()).to(CaseState.deskOf(file.deskRank())),
                        actor)
                : file;
    }

    private CaseFile reported(CaseFile file, Referral moved, ReferralOrder order, Actor actor) {
        if (othersOpen(moved) || order.outcome() == null || file.state() == CaseState.OUTCOME_REPORTED) {
            return file;
        }
        return moves.shift(file, CaseOrder.of(CaseAct.AGENCY_ANSWERED, null).with(order.outcome()), actor);
    }

    private boolean othersOpen(Referral moved) {
        return referrals.othersOpen(moved.caseId(), moved.id());
    }

    private static Answer answerOf(Referral referral, ReferralOrder order) {
        var before = referral.answer();
        return new Answer(
                order.reason() == null ? before.reason() : order.reason(),
                order.waitingPlace() == null ? before.waitingPlace() : order.waitingPlace(),
                order.waitingOf() == null ? before.waitingOf() : order.waitingOf(),
                order.elsewhere() == null ? before.elsewhere() : order.elsewhere(),
                order.outcome() == null ? before.outcome() : order.outcome(),
                order.benefitFrom() == null ? before.benefitFrom() : order.benefitFrom(),
                before.outsideRef());
    }

    private static @Nullable String textOf(ReferralOrder order) {
        return order.outcome() != null ? order.outcome().text() : order.reason();
    }

    private void record(
            Referral referral, ReferralAct act, UUID step, @Nullable String text, CaseFile file, Actor actor) {
        var due = referral.state().isOpen() && referral.clock() != null
                ? referral.clock().dueAt()
                : CaseMoves.dueOf(file);
        steps.add(new TimelineStep(
                step,
                referral.caseId(),
                referral.id(),
                clocks.now(),
                actor.account(),
                actor.label(),
                act.name(),
                null,
                text,
                file.state(),
                due));
        journal.acted(Trace.of("referral." + act.name().toLowerCase(Locale.ROOT), "referral", referral.id())
                .inCase(referral.caseId())
                .inArea(referral.areaNo())
                .with("state", referral.state().name()));
    }

    private static Occasion occasion(CaseFile file, @Nullable String programme) {
        return new Occasion(file.urgency(), file.matter().sector(), programme, file.areaNo());
    }
}
