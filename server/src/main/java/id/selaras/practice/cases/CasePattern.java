package id.selaras.practice.cases;

import id.selaras.casework.CaseDetails.OutsideSystem;
import id.selaras.casework.Matter;
import id.selaras.casework.Topic;
import id.selaras.directory.Sector;
import id.selaras.directory.Urgency;
import id.selaras.practice.material.Weights;
import id.selaras.practice.people.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of matter, with the ways people put it and the ways offices answer.
 *
 * @param number of the pattern in the domain notes, 1 to 19
 * @param programme of the catalogue; null for what no programme covers
 * @param confidential share of reporters who want to stay unnamed
 * @param aboutVillage about the village government, which must never see it
 */
record CasePattern(
        int number,
        String name,
        double weight,
        Sorting sorting,
        Weights<Urgency> urgency,
        @Nullable String programme,
        SubjectPick subject,
        double confidential,
        boolean restricted,
        boolean aboutVillage,
        Destinations destinations,
        Phrases phrases) {

    record Sorting(Matter.Kind kind, Matter.Content content, Sector sector, Topic topic) {}

    /** Where it goes first, where after a refusal, and what runs beside it in an outside system. */
    record Destinations(
            List<Target> first, Target next, @Nullable Target beside) {}

    /** @param programme null: the pattern's own */
    record Target(String organisation, @Nullable String programme) {}

    /** @param of said only of a woman or a man; null: of either */
    record Saying(Voice voice, @Nullable Sex of, String words) {}

    record Check(OutsideSystem system, String asked, String answer) {}

    /** What is said and written at each step; several ways of each. */
    record Phrases(
            String title,
            List<Saying> sayings,
            List<Check> checks,
            List<String> looks,
            List<String> requests,
            List<String> questions,
            List<String> replies,
            List<String> acceptances,
            List<String> waits,
            List<String> refusals,
            List<String> outcomes,
            List<String> contests,
            List<String> answers) {}
}
