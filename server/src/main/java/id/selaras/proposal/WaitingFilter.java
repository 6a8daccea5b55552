package id.selaras.proposal;

import id.selaras.access.Role;
import id.selaras.ui.Owner;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of the list of proposals.
 *
 * @param area code of a place; only what lies inside it
 * @param after the row after which the page begins
 */
record WaitingFilter(
        Turn turn,
        @Nullable ProposalKind kind,
        @Nullable String area,
        @Nullable After after) {

    /** Who owes the next step. */
    enum Turn {
        SUPERVISOR(Owner.SUPERVISOR, ProposalState.PROPOSED),
        VILLAGE(Owner.VILLAGE, ProposalState.RETURNED, ProposalState.ACCEPTED, ProposalState.ON_AGENDA),
        SECRETARIAT(Owner.SECRETARIAT, ProposalState.CHECKED, ProposalState.DECIDED),
        MINISTRY(Owner.AGENCY, ProposalState.SENT),
        DONE(Owner.DONE, ProposalState.APPLIED, ProposalState.REFUSED, ProposalState.WITHDRAWN, ProposalState.ANSWERED);

        private final Owner owner;

        @SuppressWarnings("ImmutableEnumChecker") // List.of
        private final List<ProposalState> states;

        Turn(Owner owner, ProposalState... states) {
            this.owner = owner;
            this.states = List.of(states);
        }

        Owner owner() {
            return owner;
        }

        List<ProposalState> states() {
            return states;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        String key() {
            return "proposal.turn." + code();
        }

        /** Where the list begins for a role: with what waits for it. */
        static Turn of(Role role) {
            return switch (role) {
                case FACILITATOR, PUSKESOS -> VILLAGE;
                case SECRETARIAT, MANAGER -> SECRETARIAT;
                case SUPERVISOR, AGENCY, PLANNER, AUDITOR, ADMINISTRATOR -> SUPERVISOR;
            };
        }

        static Optional<Turn> chosen(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(turn -> turn.code().equals(code))
                    .findFirst();
        }
    }

    WaitingFilter on(Turn other) {
        return new WaitingFilter(other, kind, area, null);
    }

    WaitingFilter after(@Nullable After row) {
        return new WaitingFilter(turn, kind, area, row);
    }

    boolean isNarrowed() {
        return kind != null || area != null;
    }

    /** The address of this list; nothing in it says anything of a person. */
    String address() {
        var address = new StringBuilder("/usulan?giliran=").append(turn.code());
        if (kind != null) {
            address.append("&jenis=").append(kind.code());
        }
        if (area != null) {
            address.append("&wilayah=").append(area);
        }
        if (after != null) {
            address.append("&sesudah=").append(after.code());
        }
        return address.toString();
    }

    /**
     * The last row of the page before.
     *
     * @param hasClock whether the law's clock runs on it
     * @param at when it was proposed
     */
    record After(boolean hasClock, Instant at, UUID id) {
        String code() {
            return at.getEpochSecond() + "." + at.getNano() + "." + id + (hasClock ? ".1" : ".0");
        }

        /** Empty when an address was cut or changed by hand: the list then begins at its beginning. */
        static Optional<After> parse(@Nullable String code) {
            var parts = code == null ? new String[0] : code.split("\\.", -1);
            if (parts.length != 4) {
                return Optional.empty();
            }
            try {
                var at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
                return Optional.of(new After("1".equals(parts[3]), at, UUID.fromString(parts[2])));
            } catch (IllegalArgumentException | DateTimeException notOurs) {
                return Optional.empty();
            }
        }
    }
}
