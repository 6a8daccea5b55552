package id.selaras.proposal;

import id.selaras.casework.DataNews;
import id.selaras.casework.NewId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the deliberation asks of and does to proposals: agenda, decision, sending, the ministry's answer. */
@Service
public class Proposals {
    private final ProposalStore proposals;
    private final ProposalLists lists;
    private final ProposalMoves moves;

    Proposals(ProposalStore proposals, ProposalLists lists, ProposalMoves moves) {
        this.proposals = proposals;
        this.lists = lists;
        this.moves = moves;
    }

    @Transactional(readOnly = true)
    public Optional<ProposalLine> line(UUID id) {
        return lists.line(id);
    }

    /** Accepted matters of the list that no deliberation has on its agenda, oldest first. */
    @Transactional(readOnly = true)
    public List<ProposalLine> waitingForDeliberation(long villageAreaNo) {
        return lists.waitingForDeliberation(villageAreaNo);
    }

    /** What stands or stood on a deliberation's agenda, oldest first. */
    @Transactional(readOnly = true)
    public List<ProposalLine> ofMeeting(UUID meeting) {
        return lists.ofMeeting(meeting);
    }

    /** Changes applied in a village since a day: who died, who moved. Oldest first. */
    @Transactional(readOnly = true)
    public List<ProposalLine> applied(long villageAreaNo, LocalDate since, Collection<ProposalKind> kinds) {
        return lists.applied(villageAreaNo, since, kinds);
    }

    /** What was proposed because a person asked by right, oldest first. */
    @Transactional(readOnly = true)
    public List<ProposalLine> ofRequest(UUID request) {
        return lists.ofRequest(request);
    }

    @Transactional
    public void putOnAgenda(Collection<UUID> ids, UUID meeting) {
        ids.forEach(id -> toMeeting(id, order(ProposalAct.PUT_ON_AGENDA, null), meeting, DataNews.ON_AGENDA));
    }

    /** The meeting does not take place, or has no time for them. */
    @Transactional
    public void takeOffAgenda(Collection<UUID> ids) {
        ids.forEach(id -> toMeeting(id, order(ProposalAct.TAKE_OFF_AGENDA, null), null, null));
    }

    /**
     * Keeps what the deliberation said, or the social office when it verifies what was agreed.
     *
     * @param reason why not, or why not yet; may be null where it agreed
     */
    @Transactional
    public void decided(UUID id, Decision decision, @Nullable String reason, UUID meeting) {
        var news = switch (decision) {
            case AGREED -> DataNews.AGREED;
            case NOT_AGREED -> DataNews.NOT_AGREED;
            case POSTPONED -> DataNews.POSTPONED;
        };
        toMeeting(id, order(decision.act(), reason), decision == Decision.POSTPONED ? null : meeting, news);
    }

    /** The list went to the ministry in that cycle. */
    @Transactional
    public void sent(Collection<UUID> ids, UUID cycle) {
        for (var id : ids) {
            var proposal = moves.locked(id);
            var order = order(ProposalAct.SEND, null);
            var row = moves.permitted(proposal, order);
            proposals.moveToCycle(id, cycle);
            moves.record(proposal, order, row.to(), DataNews.SENT);
        }
    }

    /** @param reason the ministry's; shown to officers, while the citizen reads plain words and the next step */
    @Transactional
    public void answered(UUID id, Result result, @Nullable String reason, LocalDate on) {
        var proposal = moves.locked(id);
        var order = order(ProposalAct.ANSWER, reason);
        var row = moves.permitted(proposal, order);
        proposals.saveAnswer(id, result, reason, on);
        moves.record(proposal, order, row.to(), result == Result.GRANTED ? DataNews.GRANTED : DataNews.DENIED);
    }

    private void toMeeting(UUID id, ProposalOrder order, @Nullable UUID meeting, @Nullable DataNews news) {
        var proposal = moves.locked(id);
        var row = moves.permitted(proposal, order);
        proposals.moveToMeeting(id, row.to(), order.reason(), meeting);
        moves.record(proposal, order, row.to(), news);
    }

    private static ProposalOrder order(ProposalAct act, @Nullable String reason) {
        return new ProposalOrder(NewId.next(), 0, act, reason);
    }
}
