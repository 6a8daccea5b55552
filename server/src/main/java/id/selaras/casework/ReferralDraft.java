package id.selaras.casework;

import id.selaras.ui.Link;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the form proposes it for a programme: its officer reads, completes and sends it.
 *
 * @param organisation who runs the programme, where one organisation does
 * @param papers usually needed, with the attachment that is each
 * @param missingCheck what has to be looked up in an outside system before, in a sentence
 */
public record ReferralDraft(
        String code,
        String name,
        @Nullable UUID organisation,
        String asked,
        List<PaperTick> papers,
        @Nullable String missingCheck) {

    public ReferralDraft {
        papers = List.copyOf(papers);
    }

    /** One paper, ticked off where it is attached to the case. */
    public record PaperTick(String paper, @Nullable Link attached) {}

    boolean isProgramme(String other) {
        return code.equals(other);
    }
}
