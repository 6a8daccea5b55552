package id.selaras.casework;

import id.selaras.casework.CaseDetails.Reporter.Manner;
import id.selaras.casework.CaseFile.Protection;
import id.selaras.directory.Urgency;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives a matter at the window: records it, or settles it at once, and gives ticket and PIN (penerimaan). */
@Service
public class Intake {
    private static final int DISTRICT_RANK = 3;
    private static final int MOST_TRIES = 20;

    private final CaseStore cases;
    private final CaseDetailStore details;
    private final StepStore steps;
    private final CaseMoves moves;
    private final TicketPins pins;
    private final Offices offices;
    private final AboutOfficers aboutOfficers;
    private final CaseClocks clocks;
    private final CaseNeeds needs;
    private final Journal journal;

    Intake(
            CaseStore cases,
            CaseDetailStore details,
            StepStore steps,
            CaseMoves moves,
            TicketPins pins,
            Offices offices,
            AboutOfficers aboutOfficers,
            CaseClocks clocks,
            CaseNeeds needs,
            Journal journal) {
        this.cases = cases;
        this.details = details;
        this.steps = steps;
        this.moves = moves;
        this.pins = pins;
        this.offices = offices;
        this.aboutOfficers = aboutOfficers;
        this.clocks = clocks;
        this.needs = needs;
        this.journal = journal;
    }

    /** Earlier cases of the same person about the same topic, newest first: the window asks before it records again. */
    @Transactional(readOnly = true)
    public List<CaseFile> similar(UUID person, Topic topic) {
        if (!offices.person().receives()) {
            throw CaseRefusal.notYours();
        }
        return cases.ofPerson(person).stream()
                .filter(earlier -> earlier.matter().topic() == topic)
                .toList();
    }

    /**
     * Records a case. An emergency or urgent matter goes straight to the secretariat; one about the village or an officer
     * never passes through the village or subdistrict.
     *
     * @throws CaseRefusal when the urgency has no reason, a confidential reporter no need of one, or the role may not record
     */
    @Transactional
    public Receipt record(NewCase matter) {
        if (!offices.person().receives()) {
            throw CaseRefusal.notYours();
        }
        var actor = offices.actor();
        var already = cases.find(matter.id());
        if (already.isPresent()) {
            return new Receipt(matter.id(), new Ticket(already.get().ticket()), "", false);
        }
        check(matter);
        var pin = TicketPins.random();
        var file = inserted(matter, pin, actor);
        details.addReporter(file.id(), matter.reporter());
        if (file.protection().restricted()) {
            cases.nameOfficers(file.id(), file.areaNo());
        }
        addFirstStep(file, matter, actor);
        if (matter.settled() != null) {
            needs.ended(file, matter.settled());
        }
        journal.acted(Trace.of(file.state().isOpen() ? "case.record" : "case.settle", "case", file.id())
                .inCase(file.id())
                .inArea(file.areaNo())
                .with("topic", file.matter().topic().code())
                .with("state", file.state().name()));
        return new Receipt(file.id(), new Ticket(file.ticket()), pin, true);
    }

    // Tickets are drawn by lot, so that none tells how many there are; now and then one is taken already.
    private CaseFile inserted(NewCase matter, String pin, Actor actor) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var ticket = Ticket.random();
            var file = fileOf(matter, ticket, actor);
            if (cases.insert(file, pins.hash(ticket, pin), matter.consented())) {
                return file;
            }
        }
        throw new DuplicateKeyException("no free ticket, or this case is being recorded");
    }

    private void addFirstStep(CaseFile file, NewCase matter, Actor actor) {
        var act = file.state().isOpen() ? CaseAct.RECORD : CaseAct.SETTLE;
        var note = matter.settled() == null
                ? matter.urgencyReason()
                : matter.settled().text();
        steps.add(new TimelineStep(
                NewId.next(),
                file.id(),
                null,
                file.recordedAt(),
                actor.account(),
                actor.label(),
                act.name(),
                null,
                note,
                file.state(),
                CaseMoves.dueOf(file)));
    }

    private void check(NewCase matter) {
        if (matter.urgency() != Urgency.ORDINARY
                && (matter.urgencyReason() == null || matter.urgencyReason().isBlank())) {
            throw new CaseRefusal("intake.urgency-reason-missing");
        }
        if (matter.aboutAccount() != null && !aboutOfficers.isOfficer(matter.aboutAccount())) {
            throw new CaseRefusal("intake.error.officer");
        }
        if ((matter.restricted() || matter.matter().topic().isRestricted())
                && (matter.reporter().safeContact() == null
                        || matter.reporter().safeContact().isBlank())) {
            throw new CaseRefusal("intake.error.safe-contact");
        }
        if (matter.reporter().manner() == Manner.ON_BEHALF
                && (matter.reporter().name() == null || matter.reporter().name().isBlank())) {
            throw new CaseRefusal("intake.reporter-name-missing");
        }
    }

    private CaseFile fileOf(NewCase matter, Ticket ticket, Actor actor) {
        var bypasses = matter.aboutVillage()
                || matter.aboutAccount() != null
                || matter.matter().topic().bypassesVillage();
        var protection = new Protection(
                matter.restricted() || matter.matter().topic().isRestricted(),
                bypasses ? DISTRICT_RANK : 1,
                matter.aboutAccount());
        var state = matter.settled() != null ? CaseState.CLOSED : firstDesk(matter.urgency(), protection, actor);
        var desk = state.isAtDesk() ? state.rank() : Math.min(actor.rank(), DISTRICT_RANK);
        var file = new CaseFile(
                matter.id(),
                ticket.digits(),
                matter.areaNo(),
                matter.matter(),
                matter.urgency(),
                matter.urgencyReason(),
                protection,
                matter.subject(),
                state,
                desk,
                Math.max(desk, protection.floorRank()),
                null,
                null,
                null,
                matter.settled(),
                actorAccount(actor),
                clocks.now(),
                state.isOpen() ? null : clocks.now(),
                1);
        return state.isOpen() ? file.movedTo(state, moves.firstClock(file), null) : file;
    }

    private static CaseState firstDesk(Urgency urgency, Protection protection, Actor actor) {
        var straightUp = urgency != Urgency.ORDINARY || protection.restricted() || protection.floorRank() > 1;
        return CaseState.deskOf(straightUp ? DISTRICT_RANK : Math.min(actor.rank(), DISTRICT_RANK));
    }

    private static UUID actorAccount(Actor actor) {
        if (actor.account() == null) {
            throw CaseRefusal.notYours();
        }
        return actor.account();
    }

    /** Prints a new PIN for a ticket whose paper was lost; the old PIN and its waits are gone. */
    @Transactional
    public Receipt renewPin(UUID caseId) {
        var file = cases.findForMove(caseId).orElseThrow(CaseNotFound::new);
        if (!offices.actor().worksOnCases()) {
            throw CaseRefusal.notYours();
        }
        var ticket = new Ticket(file.ticket());
        var pin = TicketPins.random();
        cases.savePin(caseId, pins.hash(ticket, pin));
        cases.clearTicketGuard(ticket.digits());
        journal.acted(Trace.of("case.renew-pin", "case", caseId).inCase(caseId).inArea(file.areaNo()));
        return new Receipt(caseId, ticket, pin, true);
    }
}
