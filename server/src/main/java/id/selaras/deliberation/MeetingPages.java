package id.selaras.deliberation;

import id.selaras.deliberation.MeetingPage.Fields;
import id.selaras.deliberation.MeetingPage.Item;
import id.selaras.deliberation.MeetingPage.May;
import id.selaras.deliberation.MeetingPage.Seat;
import id.selaras.deliberation.MeetingPage.Sheet;
import id.selaras.letter.IssuedPaper;
import id.selaras.letter.Letters;
import id.selaras.proposal.Decision;
import id.selaras.ui.Dates;
import id.selaras.ui.DeliberationMark;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a meeting for its page. */
@Component
class MeetingPages {
    private static final int EMPTY_SEATS = 4;

    private final CycleStore cycles;
    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final Letters letters;
    private final VillageWords villages;
    private final Place place;

    MeetingPages(
            CycleStore cycles,
            MeetingStore meetings,
            AgendaStore agenda,
            Letters letters,
            VillageWords villages,
            Place place) {
        this.cycles = cycles;
        this.meetings = meetings;
        this.agenda = agenda;
        this.letters = letters;
        this.villages = villages;
        this.place = place;
    }

    /**
     * @param typed what the person typed and could not be kept; null to show what is kept
     * @param problems message keys by field
     */
    @Transactional(readOnly = true)
    MeetingPage page(
            UUID id, Texts texts, @Nullable MeetingForm typed, Map<String, String> problems, @Nullable Notice notice) {
        var meeting = meetings.find(id).orElseThrow(DeliberationNotFound::new);
        var cycle = cycles.find(meeting.cycleId()).orElseThrow(DeliberationNotFound::new);
        var dates = new Dates(texts, Place.zone(meeting.areaNo()));
        var words = new ItemWords(texts, dates, place.today(meeting.areaNo()));
        var items = agenda.ofMeeting(id);
        var fields = fields(meeting, typed, problems, texts);
        var month = CycleWords.month(cycle.dates().month(), texts);
        return new MeetingPage(
                id,
                texts.get(
                        "deliberation.title",
                        villages.deliberation(meeting.areaNo(), texts),
                        villages.name(meeting.areaNo()),
                        month),
                villages.full(meeting.areaNo(), texts),
                new CycleWords(texts, dates).days(cycle.dates()),
                dates.fullDate(meeting.heldOn()),
                mark(meeting, cycle, items),
                may(meeting, cycle),
                fields,
                seats(typed == null ? meetings.attendees(id) : typed.attendees(), meeting, texts),
                items.stream().map(item -> item(item, words, typed, problems)).toList(),
                meeting.leftOut() == 0 ? null : texts.get("deliberation.agenda.left-out", meeting.leftOut()),
                options(Decision.values(), texts),
                Arrays.stream(Attendee.Mark.values())
                        .map(mark -> Option.of(mark.code(), texts.get(mark.key())))
                        .toList(),
                letters.about(id).stream()
                        .map(paper -> sheet(paper, meeting, texts))
                        .toList(),
                "/musyawarah?bulan=" + cycle.dates().month(),
                notice,
                wrong(fields, problems, texts));
    }

    static DeliberationMark mark(Meeting meeting, Cycle cycle, List<AgendaItem> items) {
        if (cycle.isLocked()) {
            return meeting.isSent() ? DeliberationMark.LOCKED : DeliberationMark.NOT_HELD;
        }
        if (!meeting.isSent()) {
            return meeting.isFinished() ? DeliberationMark.FINISHED : DeliberationMark.PREPARED;
        }
        var open = items.stream().anyMatch(item -> item.isAgreed() && item.check() == null);
        return open ? DeliberationMark.SENT : DeliberationMark.VERIFIED;
    }

    private May may(Meeting meeting, Cycle cycle) {
        var village = place.records() && !cycle.isLocked();
        return new May(
                village && !meeting.isFinished(),
                village && meeting.isFinished() && !meeting.isSent(),
                place.verifies() && meeting.isSent() && !cycle.isLocked());
    }

    private static Fields fields(
            Meeting meeting, @Nullable MeetingForm typed, Map<String, String> problems, Texts texts) {
        return new Fields(
                field("tanggal", typed == null ? TypedDate.write(meeting.heldOn()) : typed.tanggal(), problems, texts),
                field("tempat", typed == null ? meeting.place() : typed.tempat(), problems, texts),
                field("ketua", typed == null ? meeting.chair() : typed.ketua(), problems, texts),
                field("catatan", typed == null ? meeting.notes() : typed.catatan(), problems, texts)
                        .mayBeEmpty());
    }

    static Field field(String name, String value, Map<String, String> problems, Texts texts) {
        var problem = problems.get(name);
        return Field.of(name, texts.get("deliberation.field." + name))
                .value(value)
                .error(problem == null ? null : texts.get(problem));
    }

    private static List<Field> wrong(Fields fields, Map<String, String> problems, Texts texts) {
        var wrong = new ArrayList<Field>();
        List.of(fields.day(), fields.place(), fields.chair(), fields.notes()).stream()
                .filter(Field::isWrong)
                .forEach(wrong::add);
        problems.forEach((name, key) -> {
            if (name.startsWith("alasan-") || name.startsWith("hadir")) {
                wrong.add(
                        Field.of(name, texts.get("deliberation.column.reason")).error(texts.get(key)));
            }
        });
        return wrong;
    }

    private static List<Seat> seats(List<Attendee> attendees, Meeting meeting, Texts texts) {
        var seats = new ArrayList<Seat>();
        for (var attendee : attendees) {
            seats.add(new Seat(
                    seats.size() + 1,
                    attendee.name(),
                    attendee.role(),
                    attendee.mark().code(),
                    texts.get(attendee.mark().key())));
        }
        for (var more = 0; more < EMPTY_SEATS && !meeting.isFinished(); more++) {
            seats.add(new Seat(seats.size() + 1, "", "", Attendee.Mark.SIGNED.code(), ""));
        }
        return seats;
    }

    private static Item item(
            AgendaItem item, ItemWords words, @Nullable MeetingForm typed, Map<String, String> problems) {
        var texts = words.texts();
        var said = item.decision();
        var ruling = typed == null ? null : typed.decisions().get(item.id());
        var kept = said == null ? "" : said.outcome().code();
        var problem = problems.get("alasan-" + item.id());
        var check = item.check();
        return new Item(
                item.id(),
                item.no(),
                item.family().head(),
                words.cardNo(item),
                words.where(item),
                "/keluarga/" + item.family().id(),
                texts.get(item.kind().key()),
                words.why(item),
                words.decile(item),
                ruling == null ? kept : ruling.outcome().map(Decision::code).orElse(""),
                said == null ? "" : texts.get("deliberation.decision." + kept),
                ruling == null ? said == null ? "" : said.reason() : ruling.reason(),
                problem == null ? null : texts.get(problem),
                check == null ? "" : check.outcome().name().toLowerCase(Locale.ROOT),
                check == null ? "" : check.reason(),
                words.fate(item));
    }

    private static List<Option> options(Decision[] decisions, Texts texts) {
        return Arrays.stream(decisions)
                .map(decision -> Option.of(decision.code(), texts.get("deliberation.decision." + decision.code())))
                .toList();
    }

    private static Sheet sheet(IssuedPaper paper, Meeting meeting, Texts texts) {
        return new Sheet(
                "/musyawarah/" + meeting.id() + "/surat/" + paper.id(),
                texts.get("deliberation.paper." + paper.kind().name().toLowerCase(Locale.ROOT) + ".link"),
                paper.number());
    }
}
