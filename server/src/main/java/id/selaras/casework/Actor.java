package id.selaras.casework;

import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who moves a case: an officer, the citizen with the PIN, or the program itself.
 *
 * @param account null for the citizen and the program
 * @param label name and office as they are written on the timeline
 * @param rank of the post, 1 village … 5 nation; 0 for citizen and program
 */
record Actor(@Nullable UUID account, String label, Set<Mover> always, int rank, boolean worksOnCases) {

    static Actor of(SignedIn person, String label) {
        var movers = EnumSet.noneOf(Mover.class);
        if (person.role().worksOnCases()) {
            movers.add(Mover.ANY_OFFICER);
        }
        if (person.role() == Role.MANAGER) {
            movers.add(Mover.MANAGER);
        }
        if (person.role() == Role.AGENCY) {
            movers.add(Mover.AGENCY);
        }
        return new Actor(
                person.account(),
                label,
                movers,
                person.post().rank(),
                person.role().worksOnCases());
    }

    static Actor citizen(String label) {
        return new Actor(null, label, EnumSet.of(Mover.CITIZEN), 0, false);
    }

    static Actor program(String label) {
        return new Actor(null, label, EnumSet.of(Mover.SYSTEM), 0, false);
    }

    /** What this actor is to a case standing there: an officer of the desk that holds it, too. */
    Set<Mover> towards(CaseFile file) {
        var movers = EnumSet.copyOf(always);
        var desk = file.state().isAtDesk() ? file.state().rank() : file.deskRank();
        if (worksOnCases && rank == desk) {
            movers.add(Mover.HOLDER);
        }
        return movers;
    }
}
