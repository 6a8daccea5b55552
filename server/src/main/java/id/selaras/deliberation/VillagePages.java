package id.selaras.deliberation;

import id.selaras.deliberation.VillagePage.Form;
import id.selaras.deliberation.VillagePage.Line;
import id.selaras.ui.Dates;
import id.selaras.ui.DeliberationMark;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the year of a village for its page. */
@Component
class VillagePages {
    private final CycleCalendar calendar;
    private final CycleStore cycles;
    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final VillageWords villages;
    private final Place place;

    VillagePages(
            CycleCalendar calendar,
            CycleStore cycles,
            MeetingStore meetings,
            AgendaStore agenda,
            VillageWords villages,
            Place place) {
        this.calendar = calendar;
        this.cycles = cycles;
        this.meetings = meetings;
        this.agenda = agenda;
        this.villages = villages;
        this.place = place;
    }

    /** The year of the officer's own village. */
    @Transactional(readOnly = true)
    VillagePage page(int year, Texts texts, PrepareForm typed, Map<String, String> problems, @Nullable Notice notice) {
        var village = place.areaNo();
        var today = place.today(village);
        var dates = new Dates(texts, Place.zone(village));
        var begun = cycles.ofYear(Cycle.districtOf(village), year).stream()
                .collect(Collectors.toMap(cycle -> cycle.dates().month(), Function.identity()));
        var held = meetings.ofVillage(village, LocalDate.of(year - 1, 12, 1)).stream()
                .collect(Collectors.toMap(Meeting::cycleId, Function.identity()));
        var days = calendar.year(VillageWords.districtCode(villages.code(village)), year).stream()
                .map(month -> Optional.ofNullable(begun.get(month.month()))
                        .map(Cycle::dates)
                        .orElse(month))
                .sorted(Comparator.comparing(CycleDates::month).reversed())
                .toList();
        var lines = days.stream()
                .filter(month -> begun.containsKey(month.month())
                        || !month.month().isAfter(YearMonth.from(today).plusMonths(1)))
                .map(month -> line(month, begun.get(month.month()), held, new CycleWords(texts, dates), today))
                .toList();
        var coming = days.stream()
                .filter(month -> !today.isAfter(month.cutOff()))
                .min(Comparator.comparing(CycleDates::month));
        return new VillagePage(
                texts.get("deliberation.village.title", villages.deliberation(village, texts), villages.name(village)),
                villages.full(village, texts),
                year,
                coming.map(month -> new CycleWords(texts, dates).untilCutOff(month, today))
                        .orElse(""),
                lines,
                coming.filter(month -> !isPrepared(begun.get(month.month()), held))
                        .map(month -> form(month, typed, problems, texts))
                        .orElse(null),
                notice);
    }

    private static boolean isPrepared(@Nullable Cycle cycle, Map<UUID, Meeting> held) {
        return cycle != null && (held.containsKey(cycle.id()) || cycle.isLocked());
    }

    private Line line(
            CycleDates month, @Nullable Cycle cycle, Map<UUID, Meeting> held, CycleWords words, LocalDate today) {
        var meeting = cycle == null ? null : held.get(cycle.id());
        var over = today.isAfter(month.cutOff());
        var mark = meeting == null || cycle == null
                ? over ? DeliberationMark.NOT_HELD : DeliberationMark.TO_PREPARE
                : MeetingPages.mark(meeting, cycle, agenda.ofMeeting(meeting.id()));
        return new Line(
                CycleWords.month(month.month(), words.texts()),
                words.texts()
                        .get(
                                "deliberation.days.short",
                                String.valueOf(month.opens().getDayOfMonth()),
                                words.dates().day(month.closes())),
                words.dates().day(month.cutOff()),
                mark,
                meeting == null ? null : "/musyawarah/" + meeting.id(),
                meeting == null ? null : words.dates().day(meeting.heldOn()));
    }

    private static Form form(CycleDates month, PrepareForm typed, Map<String, String> problems, Texts texts) {
        return new Form(
                month.month().toString(),
                CycleWords.month(month.month(), texts),
                MeetingPages.field("tanggal", typed.tanggal(), problems, texts)
                        .hint(texts.get("deliberation.field.tanggal.hint")),
                MeetingPages.field("tempat", typed.tempat(), problems, texts),
                MeetingPages.field("ketua", typed.ketua(), problems, texts));
    }

    /** What was typed to prepare a meeting. */
    record PrepareForm(String bulan, String tanggal, String tempat, String ketua) {
        static final PrepareForm EMPTY = new PrepareForm("", "", "", "");

        PrepareForm {
            bulan = strip(bulan);
            tanggal = strip(tanggal);
            tempat = strip(tempat);
            ketua = strip(ketua);
        }

        private static String strip(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }
}
