package id.selaras.journal;

import java.time.Instant;

/**
 * That somebody saw something of a case.
 *
 * @param by full name of the officer
 * @param role the code of the role under which it was seen
 * @param act what was done to see it: {@code case.opened}, {@code case.printed}
 */
public record Reading(Instant at, String by, String role, String act) {}
