package id.selaras.access;

import java.security.Principal;
import java.util.UUID;

/**
 * A person signed in under one role.
 *
 * @param token the session's secret, which {@code access.enter} exchanges for a scope in each transaction
 * @param post where the role is held; of several, the one of the widest area
 * @param kind {@code web} for a browser session, {@code token} for a script's bearer token
 */
public record SignedIn(
        UUID account,
        String accountName,
        String fullName,
        Role role,
        String kind,
        boolean mustChangePassword,
        Post post,
        String token)
        implements Principal {

    /** Whether this person receives citizens: windows are the village's, the subdistrict's and the district's. */
    public boolean receives() {
        return role.worksOnCases() && post.level() >= 2;
    }

    /** Whether this person hands out to citizens what is held about them, and has it corrected or suspended. */
    public boolean answersForData() {
        return switch (role) {
            case PUSKESOS, SECRETARIAT, MANAGER -> receives();
            case FACILITATOR, SUPERVISOR, AGENCY, PLANNER, AUDITOR, ADMINISTRATOR -> false;
        };
    }

    /** Whether this person may take people's data out as a file. */
    public boolean takesFiles() {
        return receives() && role != Role.FACILITATOR;
    }

    /** Whether this person reads the figures of the area: exact for who may see its people, small ones hidden for a planner. */
    public boolean readsReports() {
        return switch (role) {
            case PUSKESOS, SUPERVISOR, SECRETARIAT, MANAGER, PLANNER, AUDITOR -> true;
            case FACILITATOR, AGENCY, ADMINISTRATOR -> false;
        };
    }

    /** Whether this person tries rules on all families of the own area: figures for all of them, families for who works with people. */
    public boolean triesRules() {
        return switch (role) {
            case SECRETARIAT, MANAGER, PLANNER, ADMINISTRATOR -> true;
            case FACILITATOR, PUSKESOS, SUPERVISOR, AGENCY, AUDITOR -> false;
        };
    }

    /** Whether this person keeps the list of a district: its secretariat or manager. */
    public boolean keepsList() {
        return (role == Role.SECRETARIAT || role == Role.MANAGER) && post.level() == 2;
    }

    @Override
    public String getName() {
        return accountName;
    }

    @Override
    public String toString() {
        return "SignedIn[" + accountName + " as " + role + "]";
    }
}
