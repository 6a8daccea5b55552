package id.selaras.administration;

import id.selaras.ui.Link;
import java.util.List;

/**
 * Where a district stands with its setting up.
 *
 * @param below areas to choose among, until a district is chosen
 */
public record HomePage(Frame frame, List<Link> below, Standing standing) {

    /** How much of an area is set up. */
    public record Standing(
            int organisations,
            int puskesos,
            int villages,
            int officers,
            int withoutSlip,
            int waiting,
            int ownHolidays) {}
}
