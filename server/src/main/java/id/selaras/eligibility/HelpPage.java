package id.selaras.eligibility;

import id.selaras.directory.Found;
import id.selaras.ui.Field;
import id.selaras.ui.FitMark;
import java.util.List;

/**
 * What may help a family that told about itself.
 *
 * @param rules day and version of the rules
 * @param answers what was told, for the way back
 */
public record HelpPage(String rules, List<Group> groups, Found window, List<Field> answers) {

    public record Group(FitMark mark, List<Line> lines) {}

    /**
     * @param code of the programme
     * @param why conditions with what was answered to them
     * @param asks what has to be asked still
     */
    public record Line(
            String code,
            String name,
            String owner,
            String gives,
            List<String> why,
            List<String> asks,
            List<String> papers) {}
}
