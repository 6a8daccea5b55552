package id.selaras.casework;

import org.springframework.stereotype.Component;

/** Checks what a transition requires, against what the act brings and what the case already holds. */
@Component
class CaseFindings {
    private static final int ATTEMPTS_BEFORE_CLOSING = 3;

    private final CaseDetailStore details;
    private final ReferralStore referrals;
    private final StepStore steps;

    CaseFindings(CaseDetailStore details, ReferralStore referrals, StepStore steps) {
        this.details = details;
        this.referrals = referrals;
        this.steps = steps;
    }

    void require(Transition row, CaseFile file, CaseOrder order, Actor actor) {
        for (var requirement : row.requires()) {
            if (!holds(requirement, file, order, actor)) {
                throw new CaseRefusal(sentence(requirement));
            }
        }
    }

    private boolean holds(Requirement requirement, CaseFile file, CaseOrder order, Actor actor) {
        return switch (requirement) {
            case REASON -> order.hasReason();
            case OUTCOME -> order.outcome() != null && !order.outcome().text().isBlank();
            case THREE_ATTEMPTS -> details.attempts(file.id()).size() >= ATTEMPTS_BEFORE_CLOSING;
            case INDEPENDENT_WITNESS -> isIndependent(file, actor);
            case ORIGINAL_TICKET ->
                order.original() != null && !order.original().equals(file.id());
            // The referral use case checks destination and outside check itself: it knows organisation and programme.
            case DESTINATION, OUTSIDE_CHECK -> true;
        };
    }

    /** The citizen with the PIN is always a witness of her own; an officer only without a part in the case or its answer. */
    private boolean isIndependent(CaseFile file, Actor actor) {
        return actor.account() == null
                || (!steps.hasHandled(file.id(), actor.account())
                        && !file.recordedBy().equals(actor.account())
                        && !actor.account().equals(file.assignee())
                        && !referrals.isOfAnsweringAgency(file.id(), actor.account()));
    }

    private static String sentence(Requirement requirement) {
        return "refusal.needs-"
                + requirement.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
