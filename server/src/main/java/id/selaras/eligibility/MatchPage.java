package id.selaras.eligibility;

import id.selaras.registry.FamilyNeeds;
import id.selaras.ui.FitMark;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every programme of the catalogue for one family, in four groups.
 *
 * @param rules day and version of the rules it was worked out by
 * @param closed how many facts about health are recorded that this reader has not opened, and rules do not see
 * @param questions of all programmes together, those first that decide most
 * @param recording where needs are recorded; null for who may not
 * @param trouble key of a sentence why nothing is worked out; null where it is
 */
public record MatchPage(
        UUID family,
        String title,
        String rules,
        int closed,
        List<Group> groups,
        List<Asked> questions,
        @Nullable Recording recording,
        @Nullable String trouble) {

    static MatchPage without(UUID family, String title, String trouble) {
        return new MatchPage(family, title, "", 0, List.of(), List.of(), null, trouble);
    }

    /**
     * What the button of a programme sends.
     *
     * @param caseId from which the page was opened; null where it was opened from the family
     */
    public record Recording(String action, @Nullable UUID caseId) {}

    public record Group(FitMark mark, List<Line> lines) {}

    /**
     * @param code of the programme
     * @param need the family's need of it, where one is recorded and open
     * @param gives what it gives, with the amount where one is certain
     * @param takenPart who receives it already, or did
     * @param because the facts the answer rests on, each with source and date
     * @param changes what would have to be so for the family to fit
     * @param judgements what a person has to look at
     * @param basis law and source of the rule
     */
    public record Line(
            String code,
            String name,
            String owner,
            String gives,
            List<String> takenPart,
            List<String> because,
            List<String> changes,
            List<String> asks,
            List<String> judgements,
            List<String> papers,
            List<String> uncertain,
            String basis,
            FamilyNeeds.@Nullable Line need) {}

    /**
     * @param helps names of the programmes that the answer decides or brings nearer
     * @param answer where the answer is written down; null where the registry takes it from lists only
     */
    public record Asked(
            String question, String helps, @Nullable String answer) {}
}
