package id.selaras.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on its way in.
 *
 * @param id made by the page, so that the same form sent twice is one proposal
 * @param papers of the case it comes from that bear it out
 */
public record NewProposal(
        UUID id,
        ProposalKind kind,
        UUID family,
        @Nullable UUID otherFamily,
        @Nullable UUID person,
        @Nullable UUID claim,
        @Nullable String ground,
        String reason,
        LocalDate observedOn,
        Origin origin,
        List<UUID> papers) {

    public NewProposal {
        papers = List.copyOf(papers);
    }

    /** A matter of the list: somebody is to come onto it or to leave it. */
    public static NewProposal ofList(
            UUID id, ProposalKind kind, UUID family, String reason, LocalDate observedOn, Origin origin) {
        return new NewProposal(id, kind, family, null, null, null, null, reason, observedOn, origin, List.of());
    }

    @Override
    public String toString() {
        return "NewProposal[" + kind + "]";
    }
}
