package id.selaras.casework;

import id.selaras.directory.Organisation;
import id.selaras.directory.OrganisationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever holds ticket and PIN may see of a case: phones are shared and read over a shoulder, so no name, no number, no
 * illness and no sentence that an officer wrote freely (yang terlihat warga).
 *
 * @param version of the case, which an answer brings along
 * @param steps oldest first
 * @param due when the running clock ends, whoever owes the step
 * @param owed who owes the next step
 * @param elsewhere organisations outside the program that have not answered yet
 * @param contact the office to ask, if the directory knows it
 */
public record TicketView(
        Ticket ticket,
        int version,
        long areaNo,
        Topic topic,
        CaseState state,
        boolean paused,
        @Nullable Instant due,
        List<PublicStep> steps,
        List<Owed> owed,
        List<Office> elsewhere,
        @Nullable Reported reported,
        @Nullable Organisation contact) {

    public TicketView {
        steps = List.copyOf(steps);
        owed = List.copyOf(owed);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether the citizen is asked for a yes or no now. */
    public boolean asksCitizen() {
        return state == CaseState.OUTCOME_REPORTED && reported != null;
    }

    /**
     * An office on the way.
     *
     * @param name null where the name alone would tell an illness, as a hospital's or a charity's may: the kind is said instead
     */
    public record Office(@Nullable String name, OrganisationKind kind) {

        static Office of(Organisation organisation) {
            return switch (organisation.kind()) {
                case HOSPITAL, CHARITY, OTHER -> new Office(null, organisation.kind());
                case PUSKESOS,
                        SECRETARIAT,
                        LOCAL_OFFICE,
                        VILLAGE_GOVERNMENT,
                        HEALTH_INSURER,
                        POWER_COMPANY,
                        ZAKAT_BODY,
                        OUTSIDE_SYSTEM -> new Office(organisation.name(), organisation.kind());
            };
        }
    }

    /** @param office where the step led or who made it, if that is one of several */
    public record PublicStep(
            Instant at, PublicAct act, @Nullable Office office) {}

    /** An office owes the next step by then. */
    public record Owed(Office office, @Nullable Instant due) {}

    /**
     * The outcome the citizen is asked about, or the case ended with.
     *
     * @param by null for an answer given at the window
     */
    public record Reported(
            @Nullable Office by,
            Instant at,
            OutcomeKind kind,
            @Nullable LocalDate benefitFrom) {}
}
