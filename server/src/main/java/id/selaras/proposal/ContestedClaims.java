package id.selaras.proposal;

import id.selaras.casework.DataNews;
import id.selaras.directory.Calendars;
import id.selaras.registry.ClaimObjection;
import id.selaras.registry.ClaimObjection.Outcome;
import id.selaras.registry.Claims;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
        var contested = isDecidedThere(after) ? contested(proposal.id()) : Contested.UNDECIDED;
        if (after == ProposalState.ANSWERED && contested.flag()) {
            return;
        }
        var outcome = outcome(contested, after, news);
        var open = outcome == Outcome.PENDING;
        claims.objected(
                claim,
                new ClaimObjection(
                        proposal.id(),
                        proposal.observedOn(),
                        proposal.ground(),
                        outcome,
                        open ? null : Objects.requireNonNullElseGet(contested.answeredOn(), () -> today(proposal)),
                        open ? null : order.reason()));
    }

    /** By the deliberation or the ministry: it matters whose the entry is. */
    private static boolean isDecidedThere(ProposalState after) {
        return after == ProposalState.DECIDED || after == ProposalState.ANSWERED;
    }

    private LocalDate today(Proposal proposal) {
        return LocalDate.now(clock.withZone(Calendars.zoneOf(proposal.areaNo()).zoneId()));
    }

    private static boolean isUndecided(ProposalState state) {
        return state.isUndecided() || state == ProposalState.ACCEPTED || state == ProposalState.ON_AGENDA;
    }

    private static Outcome outcome(Contested contested, ProposalState after, @Nullable DataNews news) {
        return switch (after) {
            case REFUSED -> Outcome.REJECTED;
            case WITHDRAWN -> Outcome.WITHDRAWN;
            case ANSWERED -> news == DataNews.GRANTED ? Outcome.UPHELD : Outcome.REJECTED;
            // Nobody but the village and its district keeps a flag; a decile or a place in a programme is the
            // ministry's.
            case DECIDED -> contested.flag() ? Outcome.UPHELD : Outcome.AGREED;
            case PROPOSED, CHECKED, RETURNED, ACCEPTED, APPLIED, ON_AGENDA, SENT -> Outcome.PENDING;
        };
    }

    /**
     * The entry that an objection is against.
     *
     * @param answeredOn the day of the ministry's answer, however much later it was typed: what the list says since counts
     */
    private record Contested(boolean flag, @Nullable LocalDate answeredOn) {
        static final Contested UNDECIDED = new Contested(false, null);
    }

    private Contested contested(UUID objection) {
        return jdbc.sql("""
                /* proposal.contested */ select c.kind = 'flag' as flag, p.answered_on
                  from proposal.proposal p join registry.claim c on c.id = p.claim_id where p.id = :id""")
                .param("id", objection)
                .query((row, n) -> new Contested(row.getBoolean("flag"), row.getObject("answered_on", LocalDate.class)))
                .optional()
                .orElse(Contested.UNDECIDED);
    }
}
