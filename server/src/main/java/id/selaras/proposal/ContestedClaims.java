package id.selaras.proposal;

import id.selaras.casework.DataNews;
import id.selaras.directory.Calendars;
import id.selaras.registry.ClaimObjection;
import id.selaras.registry.ClaimObjection.Outcome;
import id.selaras.registry.Claims;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes every step of an objection to the entry it contests, so that the entry itself says what was decided of it. */
@Component
class ContestedClaims {
    private final Claims claims;
    private final JdbcClient jdbc;
    private final Clock clock;

    ContestedClaims(Claims claims, JdbcClient jdbc, Clock clock) {
        this.claims = claims;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A step that decides nothing new leaves the entry as it is. */
    void tell(Proposal proposal, ProposalState after, @Nullable DataNews news, ProposalOrder order) {
        var claim = proposal.claim();
        if (claim == null || proposal.kind() != ProposalKind.OBJECTION) {
            return;
        }
        var goesOn = order.act() != ProposalAct.PROPOSE && isUndecided(proposal.state()) && isUndecided(after);
        if (goesOn || order.act() == ProposalAct.SEND) {
            return;
        }
        var outcome = outcome(claim, after, news);
        var open = outcome == Outcome.PENDING;
        claims.objected(
                claim,
                new ClaimObjection(
                        proposal.id(),
                        proposal.observedOn(),
                        proposal.ground(),
                        outcome,
                        open ? null : today(proposal),
                        open ? null : order.reason()));
    }

    private LocalDate today(Proposal proposal) {
        return LocalDate.now(clock.withZone(Calendars.zoneOf(proposal.areaNo()).zoneId()));
    }

    private static boolean isUndecided(ProposalState state) {
        return state.isUndecided() || state == ProposalState.ACCEPTED || state == ProposalState.ON_AGENDA;
    }

    private Outcome outcome(UUID claim, ProposalState after, @Nullable DataNews news) {
        return switch (after) {
            case REFUSED -> Outcome.REJECTED;
            case WITHDRAWN -> Outcome.WITHDRAWN;
            case ANSWERED -> news == DataNews.GRANTED ? Outcome.UPHELD : Outcome.REJECTED;
            // Nobody but the village and its district keeps a flag; a decile or a place in a programme is the
            // ministry's.
            case DECIDED -> isFlag(claim) ? Outcome.UPHELD : Outcome.AGREED;
            case PROPOSED, CHECKED, RETURNED, ACCEPTED, APPLIED, ON_AGENDA, SENT -> Outcome.PENDING;
        };
    }

    private boolean isFlag(UUID claim) {
        return jdbc.sql("/* proposal.is-flag */ select kind = 'flag' from registry.claim where id = :id")
                .param("id", claim)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
