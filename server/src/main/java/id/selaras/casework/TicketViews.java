package id.selaras.casework;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.casework.TicketView.Office;
import id.selaras.casework.TicketView.Owed;
import id.selaras.casework.TicketView.PublicStep;
import id.selaras.casework.TicketView.Reported;
import id.selaras.directory.Organisation;
import id.selaras.directory.OrganisationKind;
import id.selaras.directory.Organisations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves of a case what its citizen may see, and names the offices on the way. */
@Component
class TicketViews {
    private static final int VILLAGE_RANK = 1;
    private static final int DISTRICT_DIGITS = 5;

    private final StepStore steps;
    private final ReferralStore referrals;
    private final Offices offices;
    private final Organisations organisations;
    private final Areas areas;

    TicketViews(StepStore steps, ReferralStore referrals, Offices offices, Organisations organisations, Areas areas) {
        this.steps = steps;
        this.referrals = referrals;
        this.offices = offices;
        this.organisations = organisations;
        this.areas = areas;
    }

    TicketView of(CaseFile file) {
        var sent = referrals.ofCase(file.id());
        var taken = steps.of(file.id()).reversed();
        return new TicketView(
                new Ticket(file.ticket()),
                file.version(),
                file.areaNo(),
                file.matter().topic(),
                file.state(),
                file.isPaused(),
                CaseMoves.dueOf(file),
                publicSteps(file, taken, sent),
                owed(file, sent),
                sent.stream()
                        .filter(referral ->
                                !referral.answersHere() && referral.state().isAgencysTurn())
                        .map(referral -> office(referral.organisation()))
                        .toList(),
                reported(file, taken, sent),
                contact(file).orElse(null));
    }

    /** Who owes the next step of the case by when; nobody when it is closed. */
    List<Owed> owed(CaseFile file) {
        return owed(file, referrals.ofCase(file.id()));
    }

    /** The window of the village, or the secretariat for a matter about the village itself. */
    Optional<Organisation> contact(CaseFile file) {
        var code = areas.byNo(file.areaNo()).map(Area::code).orElse("");
        var window = file.protection().floorRank() > VILLAGE_RANK
                ? Optional.<Organisation>empty()
                : organisations.puskesosOf(code);
        return window.or(
                () -> organisations.secretariatOf(code.substring(0, Math.min(code.length(), DISTRICT_DIGITS))));
    }

    /** Of the district around a place. */
    Optional<Organisation> secretariat(long areaNo) {
        var code = areas.byNo(areaNo).map(Area::code).orElse("");
        return organisations.secretariatOf(code.substring(0, Math.min(code.length(), DISTRICT_DIGITS)));
    }

    private List<Owed> owed(CaseFile file, List<Referral> sent) {
        var due = CaseMoves.dueOf(file);
        return switch (file.state()) {
            case AT_PUSKESOS, AT_SUPERVISOR, AT_SECRETARIAT, AT_PROVINCE, AT_MINISTRY ->
                List.of(new Owed(desk(file.state(), file.areaNo()), due));
            case WITH_AGENCY ->
                sent.stream()
                        .filter(referral ->
                                referral.answersHere() && referral.state().isAgencysTurn())
                        .map(referral -> new Owed(
                                office(referral.organisation()),
                                referral.clock() == null
                                        ? due
                                        : referral.clock().dueAt()))
                        .toList();
            case AWAITING_CITIZEN, OUTCOME_REPORTED, CLOSED -> List.of();
        };
    }

    private List<PublicStep> publicSteps(CaseFile file, List<TimelineStep> taken, List<Referral> sent) {
        var shown = new ArrayList<PublicStep>();
        for (var step : taken) {
            PublicAct.of(step)
                    .ifPresent(act -> shown.add(new PublicStep(step.at(), act, officeOf(step, file.areaNo(), sent))));
        }
        return shown;
    }

    private @Nullable Office officeOf(TimelineStep step, long areaNo, List<Referral> sent) {
        if (step.referralId() != null) {
            return sent.stream()
                    .filter(referral -> referral.id().equals(step.referralId()))
                    .findFirst()
                    .map(referral -> office(referral.organisation()))
                    .orElse(null);
        }
        return step.state().isAtDesk() ? desk(step.state(), areaNo) : null;
    }

    private @Nullable Reported reported(CaseFile file, List<TimelineStep> taken, List<Referral> sent) {
        var outcome = file.outcome();
        if (outcome == null) {
            return null;
        }
        var answered = sent.stream()
                .filter(referral -> referral.answersHere() && referral.answer().outcome() != null)
                .toList();
        var last = taken.stream()
                .filter(step -> step.act().equals(CaseAct.REPORT_OUTCOME.name()))
                .max(Comparator.comparing(TimelineStep::at));
        var by = last.flatMap(step -> answered.stream()
                .filter(referral -> referral.id().equals(step.referralId()))
                .findFirst());
        return new Reported(
                by.map(referral -> office(referral.organisation())).orElse(null),
                last.map(TimelineStep::at).orElse(file.recordedAt()),
                outcome.kind(),
                by.map(referral -> referral.answer().benefitFrom()).orElse(null));
    }

    private Office desk(CaseState state, long areaNo) {
        var kind = state == CaseState.AT_PUSKESOS ? OrganisationKind.PUSKESOS : OrganisationKind.SECRETARIAT;
        return new Office(offices.deskName(state, areaNo), kind);
    }

    private Office office(UUID organisation) {
        return organisations.find(organisation).map(Office::of).orElse(new Office(null, OrganisationKind.OTHER));
    }
}
