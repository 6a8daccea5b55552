package id.selaras.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which time limit is asked for.
 *
 * @param programme code of the programme concerned, if one is known
 * @param areaNo number of the area whose limits hold
 * @param on the day the clock starts; limits are dated, so that a change never moves a clock already running
 */
public record StepQuestion(
        Step step, Urgency urgency, Sector sector, @Nullable String programme, long areaNo, LocalDate on) {}
