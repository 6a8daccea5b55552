package id.selaras.eligibility;

import id.selaras.eligibility.RuleLines.Line;
import java.util.HashSet;
import java.util.List;

/** What one version says and another does not, in sentences. */
record RuleDiff(List<Line> gone, List<Line> come) {

    static RuleDiff between(List<Line> before, List<Line> after) {
        return new RuleDiff(without(before, after), without(after, before));
    }

    private static List<Line> without(List<Line> lines, List<Line> others) {
        var known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }
}
