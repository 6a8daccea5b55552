package id.selaras.casework;

import id.selaras.directory.Step;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the process table: who may move a case from where to where, what that requires and which clock it starts.
 *
 * @param from the state before; null when the case does not exist yet
 * @param clock the clock that starts; null when the act leaves the running clock alone or the case is closed
 */
public record Transition(
        CaseAct act,
        @Nullable CaseState from,
        CaseState to,
        Set<Mover> movers,
        Set<Requirement> requires,
        @Nullable Step clock) {}
