package id.selaras.practice.cases;

import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.Matter;
import id.selaras.directory.Urgency;
import id.selaras.practice.material.Village;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole fictional case: what was brought, by whom, for whom, and all that happened to it.
 *
 * @param number from 0, in the order of the list
 * @param pattern name of the variant, {@code domainPattern} its number in the domain notes
 * @param urgencyReason with every urgency but the ordinary one
 * @param duplicateOf number of the case that stays, for duplicates
 */
public record CaseScript(
        int number,
        String pattern,
        int domainPattern,
        Ending ending,
        Village village,
        Matter matter,
        Urgency urgency,
        @Nullable String urgencyReason,
        About about,
        Reporter reporter,
        boolean restricted,
        boolean aboutVillage,
        List<Sent> referrals,
        List<Step> steps,
        @Nullable Integer duplicateOf) {

    /**
     * Whom the matter is about.
     *
     * @param family ordinal of the family in the population; null when the registry does not know the person
     * @param member index in the family; 0 when unknown
     * @param note what is known of a person in no list
     */
    public record About(
            @Nullable Integer family,
            int member,
            String name,
            @Nullable String note) {}

    /** @param answersHere whether the organisation answers in its own inbox; else the sender writes down its answers */
    public record Sent(String organisation, @Nullable String programme, String asked, boolean answersHere) {}
}
