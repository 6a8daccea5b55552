package id.selaras.benefit;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.benefit.Need.Wanted;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What families need, and what becomes of it: recorded by officers, then moved by them and by the referrals that follow. */
@Service
public class Needs {
    private final NeedStore store;
    private final Acting acting;
    private final Journal journal;

    Needs(NeedStore store, Acting acting, Journal journal) {
        this.store = store;
        this.acting = acting;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<Need> ofFamily(UUID family) {
        return store.ofFamily(family);
    }

    @Transactional(readOnly = true)
    public List<Need> ofCase(UUID caseId) {
        return store.ofCase(caseId);
    }

    /**
     * Records a need; where the family has one of this programme that is open, that one stays and joins the case.
     *
     * @return the need that stands
     */
    @Transactional
    public UUID record(NewNeed wanted) {
        if (store.insert(wanted, NeedState.RECORDED, null, null)) {
            journal.acted(recorded(wanted, NeedState.RECORDED));
            return wanted.id();
        }
        var open = store.find(wanted.id())
                .or(() -> openOf(wanted))
                .orElseThrow(() -> new NeedRefused("need.refused.elsewhere"));
        if (wanted.ofCase() != null && open.caseId() == null) {
            store.joinCase(open.id(), wanted.ofCase());
        }
        return open.id();
    }

    /**
     * An officer says what became of it.
     *
     * @throws NeedRefused where it can't come to stand there, a refusal says no reason, or somebody moved it meanwhile
     */
    @Transactional
    public void move(UUID id, NeedState to, @Nullable String reason) {
        var need = store.find(id).orElseThrow(() -> new NeedRefused("need.refused.unknown"));
        if (!to.isSaidByHand() || !need.state().leadsTo(to)) {
            throw new NeedRefused("need.refused.not-from-here");
        }
        if (to == NeedState.REFUSED && reason == null) {
            throw new NeedRefused("need.refused.reason");
        }
        if (to == NeedState.WAITING && need.programme() == null) {
            throw new NeedRefused("need.refused.no-list");
        }
        if (!moved(need, to, reason)) {
            throw new NeedRefused("need.refused.meanwhile");
        }
    }

    /** A referral of the case asks an agency for this programme: the case's need of it follows that referral from now on. */
    @Transactional
    public void referred(UUID caseId, String programme, UUID referral, UUID organisation) {
        store.ofCase(caseId).stream()
                .filter(need -> need.programme() != null
                        && need.programme().code().equals(programme)
                        && (need.state() == NeedState.REFERRED || need.state().leadsTo(NeedState.REFERRED)))
                .forEach(need -> {
                    store.ask(need.id(), referral, organisation);
                    if (need.state() != NeedState.REFERRED) {
                        moved(need, NeedState.REFERRED, null);
                    }
                });
    }

    /** The needs that these referrals were to meet follow them; what ended otherwise meanwhile stays. */
    @Transactional
    public void follow(Collection<UUID> referrals, NeedState to, @Nullable String reason) {
        if (!referrals.isEmpty()) {
            store.ofReferrals(referrals).stream()
                    .filter(need -> need.state().leadsTo(to))
                    .forEach(need -> moved(need, to, reason));
        }
    }

    /** A case ended because no programme meets it: what was recorded of it, or else the case itself, stands as an unmet need. */
    @Transactional
    public void unmet(NewNeed wanted, String reason) {
        var ofCase = wanted.ofCase();
        var known = ofCase == null ? List.<Need>of() : store.ofCase(ofCase.id());
        known.stream()
                .filter(need -> need.state() == NeedState.RECORDED)
                .forEach(need -> moved(need, NeedState.NO_PROGRAMME, reason));
        var isSaid = known.stream()
                .anyMatch(need -> need.state() == NeedState.RECORDED || need.state() == NeedState.NO_PROGRAMME);
        if (!isSaid && store.insert(wanted, NeedState.NO_PROGRAMME, reason, agency())) {
            journal.acted(recorded(wanted, NeedState.NO_PROGRAMME));
        }
    }

    private @Nullable UUID agency() {
        return acting.person()
                .filter(person -> person.role() == Role.AGENCY)
                .map(person -> person.post().organisation())
                .orElse(null);
    }

    private Optional<Need> openOf(NewNeed wanted) {
        return wanted.family() == null || wanted.programme() == null
                ? Optional.empty()
                : store.ofFamily(wanted.family()).stream()
                        .filter(need ->
                                need.state().isOpen() && wanted.programme().equals(need.programme()))
                        .findFirst();
    }

    // Not read back: who records a matter about the own village doesn't see it any more once it is written.
    private static Trace recorded(NewNeed wanted, NeedState state) {
        var trace = Trace.of("need.recorded", "need", wanted.id())
                .inArea(wanted.areaNo())
                .with("programme", code(wanted.programme()))
                .with("state", state.code());
        return wanted.ofCase() == null ? trace : trace.inCase(wanted.ofCase().id());
    }

    private boolean moved(Need need, NeedState to, @Nullable String reason) {
        var done = store.move(need, to, reason);
        if (done) {
            var trace = Trace.of("need.moved", "need", need.id())
                    .inArea(need.areaNo())
                    .with("programme", code(need.programme()))
                    .changed("state", need.state().code(), to.code());
            journal.acted(need.caseId() == null ? trace : trace.inCase(need.caseId()));
        }
        return done;
    }

    private static @Nullable String code(@Nullable Wanted programme) {
        return programme == null ? null : programme.code();
    }
}
