package id.selaras.proposal;

import id.selaras.casework.NewId;
import id.selaras.ui.Dates;
import id.selaras.ui.Owner;
import id.selaras.ui.ProposalMark;
import id.selaras.ui.Shape;
import id.selaras.ui.Texts;
import id.selaras.ui.TimelineEntry;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposals, their states and their history as the pages say them. */
record ProposalWords(Texts texts, Dates dates, Instant now) {

    String state(ProposalState state, @Nullable Result result) {
        return result == null ? texts.get(state.key()) : texts.get("proposal.result." + result.code());
    }

    static ProposalMark mark(ProposalState state, @Nullable Result result) {
        return switch (state) {
            case PROPOSED -> ProposalMark.PROPOSED;
            case CHECKED, ACCEPTED, ON_AGENDA, DECIDED, SENT -> ProposalMark.CHECKED;
            case RETURNED -> ProposalMark.RETURNED;
            case APPLIED -> ProposalMark.APPLIED;
            case REFUSED, WITHDRAWN -> ProposalMark.DECLINED;
            case ANSWERED -> result == Result.GRANTED ? ProposalMark.APPLIED : ProposalMark.DECLINED;
        };
    }

    TimelineEntry entry(ProposalStep step) {
        var said = step.note() == null ? null : "“" + step.note() + "”";
        var detail = Stream.of(step.by(), said).filter(part -> part != null).collect(Collectors.joining(". "));
        return new TimelineEntry(
                step.at().toString(),
                dates.moment(step.at(), now),
                shape(step.act()),
                texts.get("proposal.did." + step.act().code()),
                detail);
    }

    private static Shape shape(ProposalAct act) {
        return switch (act) {
            case PROPOSE, SEND -> Shape.ARROW;
            case CHECK -> Shape.OPENED;
            case RETURN -> Shape.ASK;
            case COMPLETE -> Shape.CLIP;
            case ACCEPT, AGREE, ANSWER -> Shape.RING_TICK;
            case APPLY -> Shape.TICK;
            case REFUSE, DISAGREE -> Shape.CROSS_OCTAGON;
            case WITHDRAW, TAKE_OFF_AGENDA, POSTPONE -> Shape.RETURN;
            case PUT_ON_AGENDA -> Shape.QUEUE;
        };
    }

    /** Whose turn it is, in a word where the owner's ordinary one would mislead. */
    @Nullable
    String turn(ProposalState state) {
        return switch (state) {
            case SENT -> texts.get("proposal.turn.ministry");
            case ACCEPTED, ON_AGENDA -> texts.get("proposal.turn.deliberation");
            default -> null;
        };
    }

    static Owner owner(ProposalState state, boolean mine) {
        return mine ? Owner.YOU : state.owner();
    }

    /** An id for a form, so that it sent twice is one step. */
    static UUID step() {
        return NewId.next();
    }
}
