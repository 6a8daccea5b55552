package id.selaras.casework;

import id.selaras.directory.Calendars;
import id.selaras.engine.clock.ClockReading;
import id.selaras.ui.ClockView;
import id.selaras.ui.ClockWords;
import id.selaras.ui.Dates;
import id.selaras.ui.Shape;
import id.selaras.ui.Texts;
import id.selaras.ui.TimelineEntry;
import id.selaras.ui.Urgency;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts clocks, steps and times of one case into words of the reader's language and the area's zone. */
record CaseWords(Texts texts, Dates dates, CaseClocks clocks, long areaNo) {

    static CaseWords of(Texts texts, CaseClocks clocks, long areaNo) {
        return new CaseWords(texts, new Dates(texts, zone(areaNo)), clocks, areaNo);
    }

    static ZoneId zone(long areaNo) {
        return Calendars.zoneOf(areaNo).zoneId();
    }

    @Nullable
    ClockView clock(@Nullable CaseClock clock, @Nullable String pauseReason) {
        if (clock == null) {
            return null;
        }
        var words = new ClockWords(texts, dates);
        var paused = clock.running().pausedAt();
        if (paused != null) {
            return words.paused(pauseReason == null ? "" : pauseReason, dates.dateOf(paused));
        }
        var reading = clocks.read(clock, areaNo);
        if (clock.running().isStopped()) {
            return words.done(reading.workingDaysUsed(), reading.workingDaysAllowed());
        }
        return words.running(clock.dueAt(), clocks.now(), days(reading));
    }

    private static int days(ClockReading reading) {
        return Math.max(reading.workingDaysLeft(), reading.workingDaysLate());
    }

    TimelineEntry entry(TimelineStep step) {
        var due = step.nextDue();
        var owner = step.state().isOpen() && due != null
                ? texts.get(
                        "timeline.next",
                        texts.get("state." + step.state().name().toLowerCase(Locale.ROOT)),
                        dates.dayAndTime(due))
                : null;
        var detail = Stream.of(step.actorLabel(), about(step), said(step), owner)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(". "));
        return new TimelineEntry(
                step.at().toString(), dates.moment(step.at(), clocks.now()), shapeOf(step.act()), what(step), detail);
    }

    private @Nullable String about(TimelineStep step) {
        return switch (step.act()) {
            case "ADD_PAPER", "NAME_OFFICER" -> step.about();
            case "ADD_REPORT" -> step.about() == null ? null : texts.get("timeline.add_report.about", step.about());
            case "HAND_OVER" -> texts.get("timeline.hand_over.about", String.valueOf(step.about()));
            case "RELEASE" -> texts.get("timeline.release.about", String.valueOf(step.about()));
            default -> null;
        };
    }

    private @Nullable String said(TimelineStep step) {
        var note = step.note();
        if (note == null) {
            return null;
        }
        return step.act().equals("CHECK") ? texts.get("timeline.check.answer", note) : "“" + note + "”";
    }

    private String what(TimelineStep step) {
        if (step.act().equals("CHECK") && step.about() != null) {
            return texts.get("timeline.check.of", texts.get("system." + step.about()));
        }
        if (step.act().equals("DATA_NEWS") && step.about() != null) {
            return texts.get("timeline.data." + step.about());
        }
        if (step.act().equals("LETTER") && step.about() != null) {
            return texts.get("timeline.letter." + step.about());
        }
        var prefix = step.referralId() == null ? "timeline." : "timeline.referral.";
        return texts.get(prefix + step.act().toLowerCase(Locale.ROOT));
    }

    private static Shape shapeOf(String act) {
        return switch (act) {
            case "RECORD", "SETTLE", "NOTE", "ADD_REPORT" -> Shape.SPEECH;
            case "FORWARD", "SEND", "REFER" -> Shape.ARROW;
            case "SEND_BACK", "WITHDRAW", "REOPEN" -> Shape.RETURN;
            case "ESCALATE", "CLOCK_RAN_OUT", "EXPIRE" -> Shape.LATE;
            case "ASK", "ASK_CITIZEN", "CONTEST" -> Shape.ASK;
            case "PAUSE" -> Shape.PAUSE;
            case "CONFIRM", "CLOSE_UNCONFIRMED" -> Shape.DOUBLE_TICK;
            case "REPORT_OUTCOME" -> Shape.FLAG;
            case "DECLINE", "MARK_INVALID", "MARK_DUPLICATE" -> Shape.CROSS_OCTAGON;
            case "OPEN" -> Shape.OPENED;
            case "ACCEPT" -> Shape.RING_TICK;
            case "WAITLIST" -> Shape.QUEUE;
            case "START_SERVICE" -> Shape.SERVE;
            case "CHECK" -> Shape.SEARCH;
            case "ADD_PAPER" -> Shape.CLIP;
            case "LETTER" -> Shape.DOCUMENT;
            case "HAND_OVER", "RELEASE" -> Shape.RETURN;
            case "DATA_NEWS" -> Shape.NOT_EQUAL;
            default -> Shape.HISTORY;
        };
    }

    static Urgency urgency(id.selaras.directory.Urgency urgency) {
        return switch (urgency) {
            case ORDINARY -> Urgency.ORDINARY;
            case URGENT -> Urgency.URGENT;
            case EMERGENCY -> Urgency.EMERGENCY;
        };
    }

    String time(Instant moment) {
        return dates.moment(moment, clocks.now());
    }

    static <E extends Enum<E>> java.util.List<id.selaras.ui.Option> options(E[] values, String prefix, Texts texts) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .map(code -> id.selaras.ui.Option.of(code, texts.get(prefix + code)))
                .toList();
    }
}
