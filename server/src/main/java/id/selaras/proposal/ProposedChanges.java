package id.selaras.proposal;

import id.selaras.directory.Calendars;
import id.selaras.registry.ChangeRefused;
import id.selaras.registry.Difference;
import id.selaras.registry.RegistryChange;
import id.selaras.registry.RegistryChanges;
import id.selaras.registry.RegistryWords;
import id.selaras.registry.Source;
import id.selaras.registry.SourceKind;
import id.selaras.registry.Touched;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the proposals would do to the registry: upon what they were made, old beside new, and doing it. */
@Component
class ProposedChanges {
    private final RegistryChanges registry;
    private final ChangeStore store;
    private final MessageSource messages;
    private final Clock clock;

    ProposedChanges(RegistryChanges registry, ChangeStore store, MessageSource messages, Clock clock) {
        this.registry = registry;
        this.store = store;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws ProposalRefused when the registry is not such that it could be made */
    Map<String, String> base(List<RegistryChange> changes) {
        var base = new TreeMap<String, String>();
        orRefused(() -> changes.forEach(change -> base.putAll(registry.base(change))));
        return base;
    }

    /** By which other proposals about the same are found. */
    static Set<String> touches(NewProposal wanted) {
        var touches = new TreeSet<String>();
        wanted.changes()
                .forEach(change -> change.touches().stream().map(Touched::key).forEach(touches::add));
        if (wanted.kind().goesToDeliberation()) {
            touches.add(wanted.claim() == null ? wanted.family() + "/list" : wanted.claim() + "/claim");
        }
        return touches;
    }

    List<RegistryChange> of(UUID proposal) {
        return store.changes(proposal);
    }

    /** Old beside new, as it would be now. */
    List<Difference> differences(UUID proposal, RegistryWords words) {
        var differences = new ArrayList<Difference>();
        orRefused(() -> of(proposal).forEach(change -> differences.addAll(registry.differences(change, words))));
        return differences;
    }

    /** Whether somebody else changed the same since it was proposed. */
    boolean isOutdated(UUID proposal) {
        return !store.base(proposal).equals(base(of(proposal)));
    }

    /**
     * Does it, each change as of this proposal, and keeps old and new as they were seen: in Indonesian, as the trail of an
     * office is written.
     */
    void apply(Proposal proposal) {
        var zone = Calendars.zoneOf(proposal.areaNo()).zoneId();
        var texts = new Texts(messages, Texts.INDONESIAN);
        var words = new RegistryWords(texts, new Dates(texts, zone), LocalDate.now(clock.withZone(zone)));
        store.saveSeen(proposal.id(), differences(proposal.id(), words));
        var source = new Source(sourceOf(proposal.origin()), null, proposal.observedOn());
        orRefused(() -> of(proposal.id()).forEach(change -> registry.apply(change, source, proposal.id())));
    }

    private static SourceKind sourceOf(Origin origin) {
        return switch (origin.kind()) {
            case CASE -> SourceKind.CASE;
            case IMPORT -> SourceKind.IMPORT;
            case DELIBERATION -> SourceKind.DELIBERATION;
            case SUBJECT, FAMILY -> SourceKind.WINDOW;
        };
    }

    private static void orRefused(Runnable work) {
        try {
            work.run();
        } catch (ChangeRefused refused) {
            throw new ProposalRefused(refused.key());
        }
    }
}
