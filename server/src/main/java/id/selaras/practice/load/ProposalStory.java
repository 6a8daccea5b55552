package id.selaras.practice.load;

import id.selaras.casework.NewId;
import id.selaras.proposal.ProposalAct;
import id.selaras.proposal.ProposalKind;
import id.selaras.proposal.ProposalState;
import id.selaras.registry.RegistryChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fictional proposal and what became of it, step by step. */
final class ProposalStory {
    private static final int OPENING = 9;
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    final UUID id = NewId.next();
    final ProposalKind kind;
    final House house;
    final String reason;
    final List<Beat> beats = new ArrayList<>();

    @Nullable
    RegistryChange change;

    @Nullable
    String ground;

    @Nullable
    UUID meeting;

    @Nullable
    UUID cycle;

    @Nullable
    LocalDate answeredOn;

    /** Old and new as whoever decided saw them, as JSON. */
    String seen = "[]";

    /** @param by account that did it */
    record Beat(
            Instant at,
            String by,
            ProposalAct act,
            ProposalState state,
            @Nullable String note) {}

    private ProposalStory(ProposalKind kind, House house, String reason) {
        this.kind = kind;
        this.house = house;
        this.reason = reason;
    }

    static ProposalStory of(ProposalKind kind, House house, String reason, LocalDate on, String by) {
        var story = new ProposalStory(kind, house, reason);
        return story.then(on, by, ProposalAct.PROPOSE, ProposalState.PROPOSED, reason);
    }

    ProposalStory then(LocalDate on, String by, ProposalAct act, ProposalState state, @Nullable String note) {
        var at = on.atTime(OPENING, 5).plusMinutes(7L * beats.size()).toInstant(WIB);
        beats.add(new Beat(at, by, act, state, note));
        return this;
    }

    ProposalStory changing(RegistryChange wanted) {
        change = wanted;
        return this;
    }

    ProposalStory because(String code) {
        ground = code;
        return this;
    }

    ProposalStory at(@Nullable UUID ofMeeting) {
        meeting = ofMeeting;
        return this;
    }

    /** Sent in that cycle and, unless that is null, answered on that day. */
    ProposalStory sentIn(UUID ofCycle, @Nullable LocalDate answered) {
        cycle = ofCycle;
        answeredOn = answered;
        return this;
    }

    ProposalStory seen(String label, String before, String after) {
        seen = "[[\"%s\",\"%s\",\"%s\"]]".formatted(label, before, after);
        return this;
    }

    LocalDate observedOn() {
        return first().at().atOffset(WIB).toLocalDate();
    }

    /** What the last act said; what was proposed is no word on it. */
    @Nullable
    String word() {
        return beats.size() == 1 ? null : last().note();
    }

    Beat first() {
        return beats.getFirst();
    }

    Beat last() {
        return beats.getLast();
    }
}
