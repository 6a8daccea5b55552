package id.selaras.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line for the timeline about something that leaves the case where it is.
 *
 * @param step id of the line: the same form sent twice is one
 * @param about the system looked into, the paper's name, from whom to whom
 */
record CaseMark(
        UUID step,
        CaseAct act,
        @Nullable String about,
        @Nullable String text) {}
