package id.selaras.casework;

import id.selaras.benefit.NeedLines;
import id.selaras.casework.CasePage.CheckLine;
import id.selaras.casework.CasePage.FactLine;
import id.selaras.casework.CasePage.Head;
import id.selaras.casework.CasePage.OutcomeView;
import id.selaras.casework.CasePage.ReferralView;
import id.selaras.directory.Programmes;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.registry.Claim;
import id.selaras.registry.People;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Link;
import id.selaras.ui.NextStep;
import id.selaras.ui.Owner;
import id.selaras.ui.ReferralMark;
import id.selaras.ui.Texts;
import id.selaras.ui.TurnView;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for reading: one journaled act that gathers what the page shows. */
@Service
class CaseOpening {
    private final CaseStore cases;
    private final CaseDetailStore details;
    private final StepStore steps;
    private final ReferralStore referrals;
    private final CaseActs acts;
    private final CaseClocks clocks;
    private final Offices offices;
    private final CaseSides sides;
    private final CaseChoices choices;
    private final Programmes programmes;
    private final People people;
    private final NamedOfficers named;
    private final NeedLines needs;
    private final Journal journal;
    private final ObjectProvider<CaseProposals> proposals;
    private final ObjectProvider<CaseLetters> letters;

    CaseOpening(
            CaseStore cases,
            CaseDetailStore details,
            StepStore steps,
            ReferralStore referrals,
            CaseActs acts,
            CaseClocks clocks,
            Offices offices,
            CaseSides sides,
            CaseChoices choices,
            Programmes programmes,
            People people,
            NamedOfficers named,
            NeedLines needs,
            Journal journal,
            ObjectProvider<CaseProposals> proposals,
            ObjectProvider<CaseLetters> letters) {
        this.cases = cases;
        this.details = details;
        this.steps = steps;
        this.referrals = referrals;
        this.acts = acts;
        this.clocks = clocks;
        this.offices = offices;
        this.sides = sides;
        this.choices = choices;
        this.programmes = programmes;
        this.people = people;
        this.named = named;
        this.needs = needs;
        this.journal = journal;
        this.proposals = proposals;
        this.letters = letters;
    }

    /** @throws CaseNotFound when there is none, or none for this reader */
    @Transactional
    public CasePage open(UUID caseId, Texts texts, @Nullable String refusal) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        journal.read(Trace.of("case.open", "case", caseId).inCase(caseId).inArea(file.areaNo()));
        var words = CaseWords.of(texts, clocks, file.areaNo());
        var actor = offices.actor();
        var history = steps.of(caseId);
        var sent = referrals.ofCase(caseId);
        var forms = acts.of(file, actor, texts);
        return new CasePage(
                head(file, words),
                next(file, sent, actor, words),
                CaseThreads.of(file, sent, words),
                checks(caseId, words),
                facts(file, words),
                programmes.forSector(file.matter().sector()).stream().limit(6).toList(),
                needs.ofCase(caseId, texts),
                sent.stream()
                        .map(referral -> view(referral, file, history, actor, words))
                        .toList(),
                outcome(file, words),
                forms,
                sides.attempts(file, words),
                sides.of(file, history, words),
                choices.of(file, actor, texts),
                proposalsOf(caseId, actor, texts),
                actor.worksOnCases(),
                letters.stream()
                        .flatMap(known -> known.of(caseId, texts).stream())
                        .toList(),
                letters.stream().anyMatch(CaseLetters::mayDraft),
                refusal);
    }

    /** An agency knows nothing of what is proposed about the family. */
    private List<CaseProposals.Line> proposalsOf(UUID caseId, Actor actor, Texts texts) {
        var known = actor.always().contains(Mover.AGENCY) ? null : proposals.getIfAvailable();
        return known == null ? List.of() : known.of(caseId, texts);
    }

    private Head head(CaseFile file, CaseWords words) {
        var texts = words.texts();
        var matter = file.matter();
        var line = Stream.of(
                        texts.get("kind." + matter.kind().code()),
                                texts.get(matter.sector().key()),
                        texts.get("channel." + matter.channel().code()), words.time(file.recordedAt()))
                .collect(Collectors.joining(" · "));
        return new Head(
                file.id(),
                file.version(),
                matter.title(),
                new Ticket(file.ticket()).grouped(),
                line,
                CaseWords.urgency(file.urgency()),
                file.protection().restricted(),
                file.protection().restricted() ? named.of(file.id()) : List.of(),
                matter.words(),
                broughtBy(file, texts));
    }

    private String broughtBy(CaseFile file, Texts texts) {
        var reporter = details.reporter(file.id()).orElse(null);
        if (reporter == null || reporter.manner() == CaseDetails.Reporter.Manner.CONFIDENTIAL) {
            return texts.get("case.brought.confidential");
        }
        if (reporter.manner() == CaseDetails.Reporter.Manner.SELF || reporter.name() == null) {
            return texts.get("case.brought.self", file.subject().name());
        }
        var relation = reporter.relation() == null ? texts.get("case.brought.unrelated") : reporter.relation();
        return texts.get(
                "case.brought.on-behalf",
                reporter.name(),
                relation,
                file.subject().name());
    }

    private NextStep next(CaseFile file, List<Referral> sent, Actor actor, CaseWords words) {
        var texts = words.texts();
        var mine = file.state().isAtDesk() && actor.towards(file).contains(Mover.HOLDER);
        var owner =
                file.isPaused() ? Owner.PAUSED : mine ? Owner.YOU : file.state().owner();
        var name = mine || file.isPaused() ? null : ownerName(file, sent);
        var what = texts.get("next." + file.state().name().toLowerCase(Locale.ROOT));
        var why = file.clock() == null || !file.state().isOpen()
                ? null
                : texts.get("next.why", file.clock().source());
        var act = mine ? new Link("#tindakan", texts.get("next.act")) : null;
        return new NextStep(new TurnView(owner, name), what, why, words.clock(file.clock(), file.pauseReason()), act);
    }

    private @Nullable String ownerName(CaseFile file, List<Referral> sent) {
        if (file.state().isAtDesk()) {
            return offices.deskName(file.state(), file.areaNo());
        }
        return file.state() == CaseState.WITH_AGENCY
                ? sent.stream()
                        .filter(referral ->
                                referral.answersHere() && referral.state().isOpen())
                        .map(referral -> offices.nameOf(referral.organisation()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                : null;
    }

    private List<CheckLine> checks(UUID caseId, CaseWords words) {
        return details.checks(caseId).stream()
                .map(check -> new CheckLine(
                        words.texts().get("system." + check.system().code()) + ": " + check.asked(),
                        check.answer(),
                        check.checkedBy() + " · " + words.dates().day(check.checkedOn()),
                        check.attachment() == null ? null : "/kasus/" + caseId + "/lampiran/" + check.attachment()))
                .toList();
    }

    private List<FactLine> facts(CaseFile file, CaseWords words) {
        var id = file.subject().person();
        var person = id == null ? null : people.card(id).orElse(null);
        if (person == null) {
            return List.of();
        }
        var said = new RegistryWords(words.texts(), words.dates(), clocks.today(file.areaNo()));
        var facts = person.facts().stream()
                .map(fact -> new FactLine(words.texts().get(fact.kind().key()), said.value(fact), said.source(fact)));
        var claims = person.claims().stream()
                .map(claim -> new FactLine(
                        switch (claim.kind()) {
                            case DECILE -> words.texts().get("claim.decile");
                            case PARTICIPATION -> said.programme(claim.topic());
                            case FLAG -> said.flag(claim);
                        },
                        claim.kind() == Claim.Kind.PARTICIPATION ? said.state(claim) : claim.state(),
                        said.source(claim.source(), claim.freshness(clocks.today(file.areaNo())))));
        return Stream.concat(claims, facts).toList();
    }

    ReferralView view(Referral referral, CaseFile file, List<TimelineStep> history, Actor actor, CaseWords words) {
        var mine = acts.of(referral, file, actor, words.texts());
        var path = history.reversed().stream()
                .filter(step -> referral.id().equals(step.referralId()))
                .toList();
        var last = path.isEmpty() ? null : path.getLast().note();
        var state = referral.state();
        var answer = referral.answer();
        var waiting = state == ReferralState.WAITING_LIST && answer.waitingPlace() != null && answer.waitingOf() != null
                ? words.texts().get("referral.waiting-place", answer.waitingPlace(), answer.waitingOf())
                : null;
        return new ReferralView(
                referral.id(),
                referral.number(),
                offices.nameOf(referral.organisation()),
                referral.asked(),
                ReferralMark.valueOf(state.name()),
                waiting,
                state.isOpen() ? words.clock(referral.clock(), null) : null,
                path.stream().map(words::entry).toList(),
                path.size() > 1 ? last : null,
                !mine.isEmpty() && state.isSendersTurn(),
                mine);
    }

    private @Nullable OutcomeView outcome(CaseFile file, CaseWords words) {
        var outcome = file.outcome();
        if (outcome == null) {
            return null;
        }
        var answers = details.confirmations(file.id()).stream()
                .map(answer -> words.texts()
                        .get(
                                answer.received() ? "case.answer.yes" : "case.answer.no",
                                words.texts().get("manner." + answer.manner()),
                                words.time(answer.at())))
                .toList();
        return new OutcomeView(words.texts().get("outcome." + outcome.kind().code()), outcome.text(), answers);
    }
}
