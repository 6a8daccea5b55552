package id.selaras.deliberation;

import id.selaras.casework.papers.FileName;
import id.selaras.casework.papers.Paper;
import id.selaras.casework.papers.PaperRefused;
import id.selaras.deliberation.AgendaItem.Check;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.proposal.Decision;
import id.selaras.proposal.Proposals;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the social office does with a month's lists: verifies them, brings the regent's approval, locks the month. */
@Service
@Transactional
class CycleDesk {
    private final CycleStore cycles;
    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final ApprovalStore approvals;
    private final Proposals proposals;
    private final MonthEnd monthEnd;
    private final Place place;
    private final Journal journal;

    CycleDesk(
            CycleStore cycles,
            MeetingStore meetings,
            AgendaStore agenda,
            ApprovalStore approvals,
            Proposals proposals,
            MonthEnd monthEnd,
            Place place,
            Journal journal) {
        this.cycles = cycles;
        this.meetings = meetings;
        this.agenda = agenda;
        this.approvals = approvals;
        this.proposals = proposals;
        this.monthEnd = monthEnd;
        this.place = place;
        this.journal = journal;
    }

    /** A check as it was chosen on the page. */
    record Checked(Check outcome, String reason) {}

    /**
     * Keeps what the office says of lines the village agreed to. A returned one goes to the village's next deliberation, with the
     * reason, and is not verified again here.
     */
    void verify(UUID meetingId, Map<UUID, Checked> checked) {
        place.mustVerify();
        var meeting = meetings.find(meetingId).orElseThrow(DeliberationNotFound::new);
        requireOpen(cycle(meeting));
        if (!meeting.isSent()) {
            throw new DeliberationRefused("not-sent");
        }
        var agreed = 0;
        var returned = 0;
        for (var item : agenda.ofMeeting(meetingId)) {
            var said = checked.get(item.id());
            if (said == null || !item.isAgreed() || isReturned(item)) {
                continue;
            }
            if (said.outcome() == Check.RETURNED) {
                giveBack(item, said.reason());
                returned++;
            } else {
                agreed++;
            }
            agenda.verify(item, said.outcome(), said.reason());
        }
        journal.acted(MeetingDesk.trace("deliberation.verified", meeting)
                .with("agreed", Integer.toString(agreed))
                .with("returned", Integer.toString(returned)));
    }

    private static boolean isReturned(AgendaItem item) {
        return item.check() != null && item.check().outcome() == Check.RETURNED;
    }

    private void giveBack(AgendaItem item, String reason) {
        if (reason.isEmpty()) {
            throw new DeliberationRefused("no-reason");
        }
        if (item.proposal() != null) {
            proposals.decided(item.proposal(), Decision.POSTPONED, reason, item.meetingId());
        }
    }

    /**
     * The regent's approval of the month's list; of several the last holds. One that comes after the lock changes nothing in the
     * list, and is kept as late: the ministry asks for the paper whether or not it came in time.
     */
    void approve(UUID cycleId, Approval.Letter letter, Paper paper, String fileName) {
        place.mustLead();
        var cycle = cycles.find(cycleId).orElseThrow(DeliberationNotFound::new);
        var id = approvals.add(cycle, letter, paper, FileName.clean(fileName, paper.type()));
        journal.acted(trace("deliberation.approved", cycle)
                .with("letter", letter.number())
                .with("sha256", HexFormat.of().formatHex(paper.sha256()))
                .with("late", cycle.isLocked() ? "true" : null)
                .with("approval", id.toString()));
    }

    /** @throws DeliberationRefused when it is no picture or PDF that can be kept */
    static Paper read(byte[] sent) {
        try {
            return Paper.read(sent);
        } catch (PaperRefused refused) {
            throw new DeliberationRefused("file");
        }
    }

    Approval.File openApproval(UUID cycleId, UUID id) {
        var file = approvals.open(cycleId, id).orElseThrow(DeliberationNotFound::new);
        var cycle = cycles.find(cycleId).orElseThrow(DeliberationNotFound::new);
        journal.read(trace("deliberation.approval-opened", cycle).with("approval", id.toString()));
        return file;
    }

    /** Closes the month by hand. */
    void lock(UUID cycleId) {
        place.mustLead();
        var cycle = cycles.find(cycleId).orElseThrow(DeliberationNotFound::new);
        if (!cycles.lockByHand(cycleId)) {
            throw new DeliberationRefused("locked");
        }
        monthEnd.close(cycle, "hand");
    }

    private Cycle cycle(Meeting meeting) {
        return cycles.find(meeting.cycleId()).orElseThrow(DeliberationNotFound::new);
    }

    private static void requireOpen(Cycle cycle) {
        if (cycle.isLocked()) {
            throw new DeliberationRefused("locked");
        }
    }

    static Trace trace(String act, Cycle cycle) {
        return Trace.of(act, "deliberation-cycle", cycle.id())
                .inArea(cycle.districtNo())
                .with("month", cycle.dates().month().toString());
    }
}
