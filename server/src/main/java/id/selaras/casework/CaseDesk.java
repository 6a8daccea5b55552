package id.selaras.casework;

import id.selaras.casework.CaseDetails.Confirmation;
import id.selaras.casework.CaseDetails.OutsideCheck;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer does to a case at the desk (penanganan). */
@Service
public class CaseDesk {
    private final CaseStore cases;
    private final CaseDetailStore details;
    private final StepStore steps;
    private final ReferralStore referrals;
    private final CaseMoves moves;
    private final CaseNeeds needs;
    private final NamedOfficers named;
    private final Offices offices;
    private final Journal journal;

    CaseDesk(
            CaseStore cases,
            CaseDetailStore details,
            StepStore steps,
            ReferralStore referrals,
            CaseMoves moves,
            CaseNeeds needs,
            NamedOfficers named,
            Offices offices,
            Journal journal) {
        this.cases = cases;
        this.details = details;
        this.steps = steps;
        this.referrals = referrals;
        this.moves = moves;
        this.needs = needs;
        this.named = named;
        this.offices = offices;
        this.journal = journal;
    }

    /** Moves the case as the process table permits. Referrals and confirmations have use cases of their own. */
    @Transactional
    public CaseFile act(UUID caseId, CaseOrder order) {
        return switch (order.act()) {
            case FORWARD,
                    SEND_BACK,
                    ESCALATE,
                    ASK_CITIZEN,
                    CITIZEN_ANSWERED,
                    REPORT_OUTCOME,
                    CLOSE_UNCONFIRMED,
                    MARK_DUPLICATE,
                    MARK_INVALID,
                    WITHDRAW,
                    REOPEN,
                    PAUSE,
                    RESUME,
                    NOTE -> move(caseId, order);
            case TAKE -> take(caseId, order);
            case RECORD,
                    SETTLE,
                    CLOCK_RAN_OUT,
                    REFER,
                    RETURN_TO_DESK,
                    AGENCY_ANSWERED,
                    ANSWER_AGENCY,
                    CONFIRM,
                    CONTEST,
                    CHECK,
                    ADD_PAPER,
                    ADD_REPORT,
                    DATA_NEWS,
                    LETTER,
                    NAME_OFFICER,
                    HAND_OVER,
                    RELEASE -> throw new CaseRefusal("refusal.not-from-here");
        };
    }

    private CaseFile move(UUID caseId, CaseOrder order) {
        var wanted = order.act() == CaseAct.CITIZEN_ANSWERED && order.to() == null ? order.to(deskOf(caseId)) : order;
        return moves.move(caseId, wanted, offices.actor());
    }

    private CaseState deskOf(UUID caseId) {
        return CaseState.deskOf(
                cases.find(caseId).orElseThrow(CaseNotFound::new).deskRank());
    }

    private CaseFile take(UUID caseId, CaseOrder order) {
        var moved = moves.move(caseId, order, offices.actor());
        cases.assign(caseId, offices.person().account());
        return moved;
    }

    /** Records a look-up in somebody else's system. */
    @Transactional
    public void recordCheck(UUID caseId, OutsideCheck check) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        if (steps.exists(check.id())) {
            return;
        }
        var actor = offices.actor();
        CaseMoves.permitted(file, CaseOrder.of(CaseAct.CHECK, null), actor);
        details.addCheck(caseId, check, offices.person().account());
        moves.mark(file, new CaseMark(check.id(), CaseAct.CHECK, check.system().code(), check.answer()), actor);
        journal.acted(Trace.of("case.outside-check", "case", caseId)
                .inCase(caseId)
                .inArea(file.areaNo())
                .with("system", check.system().code()));
    }

    /**
     * Lets one more designated officer see a restricted case.
     *
     * @throws CaseRefusal when that officer is not designated for restricted cases of the area
     */
    @Transactional
    public void nameOfficer(UUID caseId, UUID step, UUID account) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        if (steps.exists(step)) {
            return;
        }
        var actor = offices.actor();
        if (!actor.worksOnCases()) {
            throw CaseRefusal.notYours();
        }
        var colleague = named.colleagues(caseId).stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new CaseRefusal("refusal.not-designated"));
        if (!named.nameColleague(caseId, account)) {
            throw new CaseRefusal("refusal.not-designated");
        }
        moves.mark(file, new CaseMark(step, CaseAct.NAME_OFFICER, colleague.name(), null), actor);
        journal.acted(Trace.of("case.officer-named", "account", account)
                .inCase(caseId)
                .inArea(file.areaNo()));
    }

    /** Records that somebody tried to reach the citizen. */
    @Transactional
    public void recordAttempt(UUID attempt, UUID caseId, String manner, @Nullable String note) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        if (!offices.actor().worksOnCases()) {
            throw CaseRefusal.notYours();
        }
        if (!details.addAttempt(attempt, file.id(), offices.person().account(), manner, note)) {
            return;
        }
        journal.acted(Trace.of("case.contact-attempt", "case", file.id())
                .inCase(file.id())
                .inArea(file.areaNo()));
    }

    /**
     * Records the citizen's yes or no given at the window, by telephone or at a visit.
     *
     * @throws CaseRefusal when the recorder handled the case or belongs to the answering agency
     */
    @Transactional
    public CaseFile recordCitizensAnswer(UUID caseId, CaseOrder order, Confirmation answer) {
        var moved = moves.move(caseId, order, offices.actor());
        details.addConfirmation(caseId, answer, offices.person().account());
        if (answer.received()) {
            referrals.answerReported(caseId, ReferralState.CONFIRMED);
        } else {
            needs.contested(referrals.answerReported(caseId, ReferralState.NEEDS_INFORMATION));
        }
        return moved;
    }
}
