package id.selaras.eligibility;

import id.selaras.engine.eligibility.BoundRules;
import id.selaras.engine.eligibility.NationalRules;
import id.selaras.engine.eligibility.Parameter;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.RuleCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules that families are matched by: the nation's book, in which the approved versions of an area and of those around it
 * replace or add programmes. Nothing here outlives its key, so several nodes need not tell each other of changes.
 */
@Component
public class RuleBooks {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBooks.class);
    private static final RuleBook NATIONAL = NationalRules.book();
    private static final int MOST_KEPT = 300;

    private final VersionStore store;
    private final AtomicReference<RuleSnapshot> latest = new AtomicReference<>(RuleSnapshot.NOTHING);
    private final Map<Kept, RulesInForce> kept = new ConcurrentHashMap<>();

    RuleBooks(VersionStore store) {
        this.store = store;
    }

    /** Of the same versions on the same day the same rules come out, whatever the key. */
    private record Kept(LocalDate day, String label, List<UUID> versions) {}

    /** The nation's book alone. */
    RuleBook book() {
        return NATIONAL;
    }

    /** The nation's rules alone, for somebody of whom no area is known. */
    BoundRules on(LocalDate day) {
        return inForce(RuleSnapshot.NOTHING, Span.village(0), day).bound();
    }

    /** What holds in a village on a day. */
    @Transactional(readOnly = true)
    public RulesInForce on(long areaNo, LocalDate day) {
        return inForce(snapshot(), Span.village(areaNo), day);
    }

    /** What holds everywhere in an area on a day. */
    @Transactional(readOnly = true)
    public RulesInForce on(String areaCode, LocalDate day) {
        return inForce(snapshot(), Span.of(areaCode), day);
    }

    /** All versions as they are now; the key is read once, in one statement with what came since. */
    @Transactional(readOnly = true)
    RuleSnapshot snapshot() {
        var known = latest.get();
        var changes = store.changesSince(known.key());
        if (changes.key() <= known.key()) {
            return known;
        }
        var next = known.with(changes);
        latest.accumulateAndGet(next, (one, other) -> one.key() < other.key() ? other : one);
        return next;
    }

    RulesInForce inForce(RuleSnapshot snapshot, Span area, LocalDate day) {
        var versions = snapshot.holding(area, day);
        var key = snapshot.keyOf(area, day);
        var label = key == 0 ? NATIONAL.version() : NATIONAL.version() + "+" + key;
        var wanted =
                new Kept(day, label, versions.stream().map(StoredVersion::id).toList());
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(wanted, _ -> bound(label, day, versions));
    }

    /** A version that no longer fits the others, because one it asks for has gone, is left out and not all of them. */
    private static RulesInForce bound(String label, LocalDate day, List<StoredVersion> versions) {
        var usable = new ArrayList<>(versions);
        while (true) {
            var book = merged(label, usable.stream().map(StoredVersion::rules).toList());
            var vocabulary = new RegistryVocabulary(book);
            var broken = usable.isEmpty() ? List.<StoredVersion>of() : broken(usable, book, vocabulary, day);
            if (broken.isEmpty()) {
                return new RulesInForce(day, book, BoundRules.of(book, day, vocabulary), vocabulary, usable);
            }
            broken.forEach(
                    version -> LOG.warn("rules of {} in {} are left out", version.programme(), version.areaCode()));
            usable.removeAll(broken);
        }
    }

    private static List<StoredVersion> broken(
            List<StoredVersion> versions, RuleBook book, RegistryVocabulary vocabulary, LocalDate day) {
        var problems = RuleCheck.problems(book, vocabulary, day);
        return versions.stream()
                .filter(version ->
                        problems.stream().anyMatch(problem -> RuleDraftCheck.isOf(problem, version.programme())))
                .toList();
    }

    /** Later books take the place of programmes of earlier ones, and bring parameters of their own. */
    static RuleBook merged(String label, List<RuleBook> own) {
        var parameters = new LinkedHashMap<String, Parameter>();
        var programmes = new LinkedHashMap<String, Programme>();
        NATIONAL.parameters().forEach(one -> parameters.put(one.code(), one));
        NATIONAL.programmes().forEach(one -> programmes.put(one.code(), one));
        for (var book : own) {
            book.programmes().forEach(one -> programmes.put(one.code(), one));
            book.parameters().forEach(one -> parameters.put(one.code(), one));
        }
        return new RuleBook(label, List.copyOf(parameters.values()), List.copyOf(programmes.values()));
    }
}
