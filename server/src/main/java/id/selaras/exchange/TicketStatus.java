package id.selaras.exchange;

import id.selaras.casework.CaseState;
import id.selaras.casework.OutcomeKind;
import id.selaras.casework.PublicAct;
import id.selaras.casework.TicketView;
import id.selaras.casework.Topic;
import id.selaras.directory.Organisation;
import id.selaras.directory.OrganisationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever holds ticket and PIN may see: no name, no number, no illness.
 *
 * @param details null when no more is said than that the matter is being handled
 */
record TicketStatus(String ticket, @Nullable Details details) {

    static TicketStatus of(TicketView view) {
        return new TicketStatus(
                view.ticket().digits(),
                new Details(
                        view.version(),
                        view.topic(),
                        view.state(),
                        view.paused(),
                        view.due(),
                        view.asksCitizen(),
                        view.steps().stream().map(StepLine::of).toList(),
                        view.owed().stream()
                                .map(owed -> new OwedLine(OfficeView.of(owed.office()), owed.due()))
                                .toList(),
                        view.elsewhere().stream().map(OfficeView::of).toList(),
                        ReportedView.of(view.reported()),
                        ContactView.of(view.contact())));
    }

    /**
     * How the matter stands.
     *
     * @param asksCitizen whether a yes or no is awaited
     * @param steps oldest first
     * @param owed who owes the next step by when
     * @param elsewhere organisations outside the program that have not answered yet
     */
    record Details(
            int version,
            Topic topic,
            CaseState state,
            boolean paused,
            @Nullable Instant due,
            boolean asksCitizen,
            List<StepLine> steps,
            List<OwedLine> owed,
            List<OfficeView> elsewhere,
            @Nullable ReportedView reported,
            @Nullable ContactView contact) {}

    /** @param name null where the name alone would tell an illness */
    record OfficeView(@Nullable String name, OrganisationKind kind) {

        static OfficeView of(TicketView.Office office) {
            return new OfficeView(office.name(), office.kind());
        }
    }

    record StepLine(Instant at, PublicAct act, @Nullable OfficeView office) {

        static StepLine of(TicketView.PublicStep step) {
            return new StepLine(step.at(), step.act(), step.office() == null ? null : OfficeView.of(step.office()));
        }
    }

    record OwedLine(OfficeView office, @Nullable Instant due) {}

    /** @param by null for an answer given at the window */
    record ReportedView(
            @Nullable OfficeView by,
            Instant at,
            OutcomeKind kind,
            @Nullable LocalDate benefitFrom) {

        static @Nullable ReportedView of(TicketView.@Nullable Reported reported) {
            return reported == null
                    ? null
                    : new ReportedView(
                            reported.by() == null ? null : OfficeView.of(reported.by()),
                            reported.at(),
                            reported.kind(),
                            reported.benefitFrom());
        }
    }

    /** The office to ask. */
    record ContactView(String name, String address, String phone, String opening) {

        static @Nullable ContactView of(@Nullable Organisation office) {
            return office == null
                    ? null
                    : new ContactView(
                            office.name(),
                            office.contact().address(),
                            office.contact().phone(),
                            office.contact().opening());
        }
    }
}
