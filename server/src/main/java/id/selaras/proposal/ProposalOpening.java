package id.selaras.proposal;

import id.selaras.directory.Calendars;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.proposal.ProposalPage.Other;
import id.selaras.proposal.ProposalPage.Row;
import id.selaras.registry.Difference;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Dates;
import id.selaras.ui.Link;
import id.selaras.ui.NextStep;
import id.selaras.ui.Texts;
import id.selaras.ui.TurnView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a proposal for reading: one journaled act that gathers what its page shows. */
@Service
class ProposalOpening {
    private final ProposalStore proposals;
    private final ProposalLists lists;
    private final ChangeStore store;
    private final ProposedChanges changes;
    private final ProposalEvidence evidence;
    private final ProposalPapers papers;
    private final ProposalActs acts;
    private final Journal journal;
    private final Clock clock;

    ProposalOpening(
            ProposalStore proposals,
            ProposalLists lists,
            ChangeStore store,
            ProposedChanges changes,
            ProposalEvidence evidence,
            ProposalPapers papers,
            ProposalActs acts,
            Journal journal,
            Clock clock) {
        this.proposals = proposals;
        this.lists = lists;
        this.store = store;
        this.changes = changes;
        this.evidence = evidence;
        this.papers = papers;
        this.acts = acts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What came of the reader's last act on the page.
     *
     * @param refusal sentence why it was not done
     * @param revealed whether the new numbers were opened with a reason
     */
    record Answer(@Nullable String refusal, boolean asksOwn, boolean revealed) {
        static Answer none() {
            return new Answer(null, false, false);
        }
    }

    /** @throws ProposalNotFound when there is none, or none for this reader */
    @Transactional
    public ProposalPage open(UUID id, Texts texts, Answer answer) {
        var proposal = proposals.find(id).orElseThrow(ProposalNotFound::new);
        var line = lists.line(id).orElseThrow(ProposalNotFound::new);
        journal.read(trace("proposal.opened", proposal));
        var zone = Calendars.zoneOf(proposal.areaNo()).zoneId();
        var words = new ProposalWords(texts, new Dates(texts, zone), clock.instant());
        var registry = new RegistryWords(texts, words.dates(), LocalDate.now(clock.withZone(zone)));
        var decided = !proposal.state().isUndecided();
        var covered = proposal.restricted() && !answer.revealed();
        var now = decided ? new Now(seen(id), null) : now(proposal, registry);
        return new ProposalPage(
                id,
                proposal.version(),
                texts.get(proposal.kind().key()),
                new Link("/keluarga/" + proposal.family(), line.familyName()),
                lead(proposal, words),
                ProposalWords.mark(proposal.state(), proposal.result()),
                words.state(proposal.state(), proposal.result()),
                next(proposal, words),
                covered ? List.of() : now.rows(),
                covered,
                decided,
                now.problem() == null && !decided && changes.isOutdated(id),
                now.problem(),
                evidence.numbers(proposal, answer.revealed(), texts),
                evidence.contested(proposal, registry),
                evidence.contester(proposal),
                covered ? null : proposal.reason(),
                caseLink(proposal, texts),
                covered ? List.of() : papers.of(proposal),
                acts.takesDecision(proposal) ? ProposalActs.decisionFile(texts) : null,
                decided ? List.of() : others(id, registry, words),
                proposals.steps(id).stream()
                        .map(step -> words.entry(covered ? step.withoutNote() : step))
                        .toList(),
                acts.of(proposal, texts),
                answer.asksOwn() ? new FormPage.OwnQuestion(proposal.family(), "/usulan/" + id) : null,
                answer.refusal());
    }

    private String lead(Proposal proposal, ProposalWords words) {
        var texts = words.texts();
        var lead = texts.get(
                "proposal.page.lead",
                proposals.proposer(proposal.proposedBy()),
                words.dates().moment(proposal.proposedAt(), words.now()),
                words.dates().dayAndYear(proposal.observedOn()));
        return proposal.origin().kind() == Origin.Kind.SUBJECT
                        && proposal.state().isUndecided()
                ? lead + " " + texts.get("proposal.page.by-right", words.dates().dayAndTime(proposal.answerDue()))
                : lead;
    }

    /** Opens the new numbers for a stated reason. */
    @Transactional
    public void reveal(UUID id, String reason) {
        var proposal = proposals.find(id).orElseThrow(ProposalNotFound::new);
        journal.read(trace("proposal.revealed", proposal).with("reason", reason.strip()));
    }

    private static Trace trace(String act, Proposal proposal) {
        var trace = Trace.of(act, "proposal", proposal.id()).inArea(proposal.areaNo());
        var caseId = proposal.origin().caseId();
        return caseId == null ? trace : trace.inCase(caseId);
    }

    /** @param problem why it could not be made as things stand */
    private record Now(List<Row> rows, @Nullable String problem) {}

    private Now now(Proposal proposal, RegistryWords words) {
        try {
            return new Now(rows(changes.differences(proposal.id(), words)), null);
        } catch (ProposalRefused refused) {
            return new Now(List.of(), words.texts().get(refused.key()));
        }
    }

    private static List<Row> rows(List<Difference> differences) {
        return differences.stream()
                .map(one -> new Row(one.label(), one.before(), one.after(), one.seen()))
                .toList();
    }

    private List<Row> seen(UUID id) {
        return store.seen(id).stream()
                .map(one -> new Row(one.label(), one.before(), one.after(), null))
                .toList();
    }

    private List<Other> others(UUID id, RegistryWords registry, ProposalWords words) {
        return store.touchingTheSame(id).stream()
                .flatMap(other -> proposals.find(other).stream())
                .map(other -> new Other(
                        other.id(),
                        words.texts().get(other.kind().key()),
                        words.dates().moment(other.proposedAt(), words.now()),
                        ProposalWords.mark(other.state(), null),
                        words.state(other.state(), null),
                        other.restricted() ? List.of() : now(other, registry).rows()))
                .toList();
    }

    private NextStep next(Proposal proposal, ProposalWords words) {
        var texts = words.texts();
        var mine = acts.isTurnOfReader(proposal);
        var owner = ProposalWords.owner(proposal.state(), mine);
        return new NextStep(
                new TurnView(owner, mine ? null : words.turn(proposal.state())),
                texts.get("proposal.next." + proposal.state().name().toLowerCase(java.util.Locale.ROOT)),
                null,
                null,
                mine ? new Link("#tindakan", texts.get("next.act")) : null);
    }

    private static @Nullable Link caseLink(Proposal proposal, Texts texts) {
        var caseId = proposal.origin().caseId();
        return caseId == null ? null : new Link("/kasus/" + caseId, texts.get("proposal.page.case"));
    }
}
