package id.selaras.deliberation;

import id.selaras.casework.NewId;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.proposal.Decision;
import id.selaras.proposal.Proposals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A village's meeting from its agenda to the list that goes to the social office. */
@Service
@Transactional
class MeetingDesk {
    private final CycleStore cycles;
    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final Agenda layout;
    private final Minutes minutes;
    private final Proposals proposals;
    private final Place place;
    private final Journal journal;

    MeetingDesk(
            CycleStore cycles,
            MeetingStore meetings,
            AgendaStore agenda,
            Agenda layout,
            Minutes minutes,
            Proposals proposals,
            Place place,
            Journal journal) {
        this.cycles = cycles;
        this.meetings = meetings;
        this.agenda = agenda;
        this.layout = layout;
        this.minutes = minutes;
        this.proposals = proposals;
        this.place = place;
        this.journal = journal;
    }

    /** Begins a meeting of one's own village and lays out its agenda; a second press finds the first meeting. */
    UUID prepare(YearMonth month, LocalDate heldOn, String where, String chair) {
        place.mustRecord();
        var village = place.areaNo();
        var district = Cycle.districtOf(village);
        cycles.begin(district, month);
        var cycle = cycles.find(district, month).orElseThrow(DeliberationNotFound::new);
        var known = meetings.ofCycle(cycle.id()).stream()
                .filter(meeting -> meeting.areaNo() == village)
                .findFirst();
        if (known.isPresent()) {
            return known.get().id();
        }
        if (cycle.isLocked() || cycle.isPast(place.today(village))) {
            throw new DeliberationRefused("cycle-over");
        }
        var meeting = new Meeting(NewId.next(), cycle.id(), village, heldOn, where, chair, "", 0, null, null);
        var since = since(village, cycle);
        meetings.insert(meeting);
        var families = lay(meeting, since);
        journal.acted(trace("deliberation.prepared", meeting)
                .with("month", month.toString())
                .with("families", Integer.toString(families)));
        return meeting.id();
    }

    /** Puts what came up since onto the agenda; answers how many families that were. */
    int renew(UUID id) {
        var meeting = open(id);
        var cycle = cycles.find(meeting.cycleId()).orElseThrow(DeliberationNotFound::new);
        var families = lay(meeting, since(meeting.areaNo(), cycle));
        if (families > 0) {
            journal.acted(trace("deliberation.agenda-renewed", meeting).with("families", Integer.toString(families)));
        }
        return families;
    }

    private int lay(Meeting meeting, Instant since) {
        var laid = layout.lay(meeting, since);
        meetings.leaveOut(meeting.id(), laid.leftOut());
        return laid.families();
    }

    /** Keeps what was typed so far. */
    void save(UUID id, MeetingForm form, LocalDate heldOn) {
        var meeting = open(id);
        meetings.save(id, form, heldOn);
        meetings.saveAttendees(meeting, form.attendees());
        for (var item : agenda.ofMeeting(id)) {
            var ruling = form.decisions().get(item.id());
            if (ruling != null) {
                rule(item, ruling);
            }
        }
        journal.acted(trace("deliberation.saved", meeting)
                .with("attendees", Integer.toString(form.attendees().size()))
                .with("decisions", Integer.toString(form.decisions().size())));
    }

    private void rule(AgendaItem item, MeetingForm.Ruling ruling) {
        var outcome = ruling.outcome().orElse(null);
        if (outcome == null || (outcome != Decision.AGREED && ruling.reason().isEmpty())) {
            agenda.undecide(item);
        } else {
            agenda.decide(item, outcome, ruling.reason());
        }
    }

    /** What is still missing before the meeting can be finished, as ends of message keys. */
    @Transactional(readOnly = true)
    List<String> missing(UUID id) {
        place.mustRecord();
        var meeting = meetings.find(id).orElseThrow(DeliberationNotFound::new);
        var missing = new ArrayList<String>();
        if (meetings.attendees(id).stream().noneMatch(Attendee::wasThere)) {
            missing.add("attendance");
        }
        if (agenda.ofMeeting(id).stream().anyMatch(item -> item.decision() == null)) {
            missing.add("decisions");
        }
        if (meeting.heldOn().isAfter(place.today(meeting.areaNo()))) {
            missing.add("not-yet-held");
        }
        return missing;
    }

    /** Closes the decisions, tells the proposals, and numbers minutes and statement. */
    void finish(UUID id) {
        var meeting = open(id);
        if (!missing(meeting.id()).isEmpty()) {
            throw new DeliberationRefused("incomplete");
        }
        for (var item : agenda.ofMeeting(id)) {
            var said = item.decision();
            if (said != null && item.proposal() != null) {
                proposals.decided(item.proposal(), said.outcome(), reason(said), id);
            }
        }
        meetings.finish(id);
        minutes.issue(meetings.find(id).orElseThrow(DeliberationNotFound::new));
        journal.acted(trace("deliberation.finished", meeting));
    }

    /** The list goes to the social office; nothing of it changes in the village any more. */
    void send(UUID id) {
        place.mustRecord();
        var meeting = meetings.findForMove(id).orElseThrow(DeliberationNotFound::new);
        if (meeting.isSent()) {
            return;
        }
        requireOpenCycle(meeting);
        if (!meeting.isFinished()) {
            throw new DeliberationRefused("unfinished");
        }
        meetings.send(id);
        journal.acted(trace("deliberation.sent", meeting));
    }

    private Meeting open(UUID id) {
        place.mustRecord();
        var meeting = meetings.findForMove(id).orElseThrow(DeliberationNotFound::new);
        requireOpenCycle(meeting);
        if (meeting.isFinished()) {
            throw new DeliberationRefused("finished");
        }
        return meeting;
    }

    private void requireOpenCycle(Meeting meeting) {
        if (cycles.find(meeting.cycleId()).filter(Cycle::isLocked).isPresent()) {
            throw new DeliberationRefused("locked");
        }
    }

    // Before its first deliberation here, a village looks back one month.
    private Instant since(long village, Cycle cycle) {
        return meetings.lastFinished(village)
                .orElseGet(() ->
                        cycle.dates().opens().minusMonths(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static @org.jspecify.annotations.Nullable String reason(AgendaItem.Said<Decision> said) {
        return said.reason().isEmpty() ? null : said.reason();
    }

    static Trace trace(String act, Meeting meeting) {
        return Trace.of(act, "deliberation", meeting.id()).inArea(meeting.areaNo());
    }
}
