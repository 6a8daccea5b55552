package id.selaras.journal;

import java.time.Instant;

/**
 * That somebody saw something of a case: opened it, printed its receipt, read one of its papers.
 *
 * @param at the last time
 * @param by full name of the officer
 * @param role the code of the role under which it was seen
 */
public record Reading(Instant at, String by, String role, int times) {}
