package id.selaras.eligibility;

import id.selaras.access.Acting;
import id.selaras.casework.NewId;
import id.selaras.directory.Calendars;
import id.selaras.eligibility.VersionStore.Past;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.RuleProblem;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules of an area's programmes on their way: written, checked, approved by somebody else, in force from a day, ended. */
@Service
class RuleDrafts {
    private static final ZoneId FIRST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(9);
    private static final int MOST_YEARS_AHEAD = 5;

    private final RuleDraftStore store;
    private final VersionStore versions;
    private final RuleBooks rules;
    private final Acting acting;
    private final Journal journal;
    private final Clock clock;

    RuleDrafts(
            RuleDraftStore store, VersionStore versions, RuleBooks rules, Acting acting, Journal journal, Clock clock) {
        this.store = store;
        this.versions = versions;
        this.rules = rules;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of an approval. */
    enum Approval {
        DONE,
        /** Somebody saved it anew since it was looked at. */
        CHANGED,
        /** Whoever wrote any of it lets somebody else look. */
        OWN_WORDS,
        PROBLEMS,
        /** The day has begun, or lies years ahead. */
        DAY
    }

    /** The area that the signed-in administrator is in charge of; empty for the nation. */
    String ownArea() {
        return acting.person().orElseThrow().post().areaCode();
    }

    LocalDate today(String areaCode) {
        var zone = areaCode.isEmpty()
                ? FIRST_TO_BEGIN_A_DAY
                : Calendars.zoneOf(Span.of(areaCode).lo()).zoneId();
        return LocalDate.now(clock.withZone(zone));
    }

    @Transactional(readOnly = true)
    public Optional<RuleDraft> find(UUID id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<RuleDraft> find(UUID id, int revision) {
        return store.find(id, revision);
    }

    @Transactional(readOnly = true)
    public List<RuleDraft> open() {
        return store.open(Span.of(ownArea()));
    }

    @Transactional(readOnly = true)
    public List<RuleDraftStore.Saving> savings(UUID draft) {
        return store.savings(draft);
    }

    @Transactional(readOnly = true)
    public List<Past> past(String programme) {
        return versions.ofProgramme(programme, Span.of(ownArea()));
    }

    /** Null where somebody is at work on this programme of the area already. */
    @Transactional
    public @Nullable UUID begin(String areaCode, RuleBook start, String cases) {
        var id = NewId.next();
        var programme = start.programmes().getFirst().code();
        if (!store.begin(id, areaCode, programme)) {
            return null;
        }
        store.save(id, 1, start, cases);
        journal.acted(trace("rule.begun", id, areaCode, programme));
        return id;
    }

    /**
     * Whether it could be saved: not where somebody saved since it was read.
     *
     * @param draft as it was read
     */
    @Transactional
    public boolean save(RuleDraft draft, RuleBook book, String cases) {
        if (!store.save(draft.id(), draft.revision() + 1, book, cases)) {
            return false;
        }
        journal.acted(trace("rule.saved", draft.id(), draft.areaCode(), draft.programme())
                .with("revision", String.valueOf(draft.revision() + 1)));
        return true;
    }

    @Transactional
    public boolean discard(RuleDraft draft) {
        var discarded = store.discard(draft.id());
        if (discarded) {
            journal.acted(trace("rule.discarded", draft.id(), draft.areaCode(), draft.programme()));
        }
        return discarded;
    }

    /** The rules in which the draft stands already, on the first day on which it could hold. */
    @Transactional(readOnly = true)
    public RuleBook around(RuleDraft draft) {
        var holding = rules.snapshot().holding(draft.span(), firstDay(draft));
        return RuleBooks.merged(
                draft.programme(),
                Stream.concat(holding.stream().map(StoredVersion::rules), Stream.of(draft.book()))
                        .toList());
    }

    /** The rules on that day without the draft. */
    @Transactional(readOnly = true)
    public RuleBook present(RuleDraft draft) {
        return rules.on(draft.areaCode(), firstDay(draft)).book();
    }

    @Transactional(readOnly = true)
    public List<RuleProblem> problems(RuleDraft draft) {
        return RuleDraftCheck.problems(draft.book(), around(draft), firstDay(draft));
    }

    /** Tomorrow, or the first day of the programme if that comes later. */
    LocalDate firstDay(RuleDraft draft) {
        var tomorrow = today(draft.areaCode()).plusDays(1);
        var from = draft.rule().from();
        return from == null || from.isBefore(tomorrow) ? tomorrow : from;
    }

    boolean isDayToCome(String areaCode, LocalDate day) {
        var today = today(areaCode);
        return day.isAfter(today) && !day.isAfter(today.plusYears(MOST_YEARS_AHEAD));
    }

    /** @param draft as the second person read it */
    @Transactional
    public Approval approve(RuleDraft draft, LocalDate holdsFrom) {
        var now = store.find(draft.id()).orElseThrow();
        if (now.ended() != null || now.revision() != draft.revision()) {
            return Approval.CHANGED;
        } else if (now.mine()) {
            return Approval.OWN_WORDS;
        } else if (!isDayToCome(now.areaCode(), holdsFrom)) {
            return Approval.DAY;
        } else if (!problems(now).isEmpty()) {
            return Approval.PROBLEMS;
        }
        versions.approve(now.id(), now.revision(), holdsFrom);
        journal.acted(trace("rule.approved", now.id(), now.areaCode(), now.programme())
                .with("revision", String.valueOf(now.revision()))
                .with("from", holdsFrom.toString()));
        return Approval.DONE;
    }

    /** Empty for a version that is not the reader's to end. */
    @Transactional(readOnly = true)
    public Optional<Past> own(UUID version) {
        return versions.find(version).filter(Past::mine);
    }

    /** Whether it had no end yet. */
    @Transactional
    public boolean end(StoredVersion version, LocalDate holdsUntil, String reason) {
        var ended = versions.end(version.id(), holdsUntil, reason);
        if (ended) {
            journal.acted(trace("rule.ended", version.id(), version.areaCode(), version.programme())
                    .with("until", holdsUntil.toString())
                    .with("reason", reason));
        }
        return ended;
    }

    private static Trace trace(String act, UUID id, String areaCode, String programme) {
        return Trace.of(act, "rule", id).inArea(Span.of(areaCode).lo()).with("programme", programme);
    }
}
