package id.selaras.proposal;

import id.selaras.registry.RegistryChange;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on its way in.
 *
 * @param id made by the page, so that the same form sent twice is one proposal
 * @param ground code of why an entry is contested or a family should leave the list
 * @param changes what the registry becomes; one, or for a family that is to come onto the list its whole profile
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
        List<RegistryChange> changes,
        String reason,
        LocalDate observedOn,
        Origin origin,
        List<UUID> papers) {

    public NewProposal {
        changes = List.copyOf(changes);
        papers = List.copyOf(papers);
    }

    /** Whether it tells of somebody's health. */
    boolean isRestricted() {
        return changes.stream()
                .anyMatch(change -> change instanceof RegistryChange.Facts facts
                        && facts.answers().stream().anyMatch(told -> told.kind().isSensitive()));
    }

    /** A matter of the list: somebody is to come onto it or to leave it. */
    public static NewProposal ofList(
            UUID id, ProposalKind kind, UUID family, String reason, LocalDate observedOn, Origin origin) {
        return new NewProposal(
                id, kind, family, null, null, null, null, List.of(), reason, observedOn, origin, List.of());
    }

    /** A change of the registry. */
    public static NewProposal ofChange(
            UUID id, UUID family, RegistryChange change, String reason, LocalDate observedOn, Origin origin) {
        var kind = ProposalKind.of(change);
        return new NewProposal(
                id, kind, family, null, null, null, null, List.of(change), reason, observedOn, origin, List.of());
    }

    @Override
    public String toString() {
        return "NewProposal[" + kind + "]";
    }
}
