package id.selaras.administration;

import id.selaras.ui.Field;
import java.util.List;
import java.util.UUID;

/** Scorecards of the chosen area, with the form that loads one and what was wrong with the last. */
public record ScorecardsPage(Frame frame, List<Line> lines, Field file, List<Wrong> wrong) {

    /** @param own whether it is the chosen area's own and may be switched */
    public record Line(UUID id, String name, String place, boolean inUse, boolean own) {}

    /** @param place where in the file */
    public record Wrong(String place, String sentence) {}
}
