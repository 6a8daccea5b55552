package id.selaras.administration;

import id.selaras.ui.Field;
import java.util.List;

/**
 * Where the codes of BPS are loaded.
 *
 * @param known how many codes lead into the area
 * @param faults what is wrong with the first lines of a file that was refused
 * @param more how many further lines have faults
 */
public record CrosswalkPage(Frame frame, int known, Field file, List<String> faults, int more) {

    public CrosswalkPage {
        faults = List.copyOf(faults);
    }
}
