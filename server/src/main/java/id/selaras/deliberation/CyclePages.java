package id.selaras.deliberation;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.deliberation.AgendaItem.Check;
import id.selaras.deliberation.CyclePage.ApprovalForm;
import id.selaras.deliberation.CyclePage.ApprovalLine;
import id.selaras.deliberation.CyclePage.May;
import id.selaras.deliberation.CyclePage.Neighbours;
import id.selaras.deliberation.CyclePage.Silent;
import id.selaras.deliberation.CyclePage.Totals;
import id.selaras.deliberation.CyclePage.Village;
import id.selaras.ui.Dates;
import id.selaras.ui.DeliberationMark;
import id.selaras.ui.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a month of a district for its page; a supervisor sees the own subdistrict of it. */
@Component
class CyclePages {
    private static final int VILLAGE = 4;

    private final CycleCalendar calendar;
    private final CycleStore cycles;
    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final ApprovalStore approvals;
    private final Areas areas;
    private final Place place;

    CyclePages(
            CycleCalendar calendar,
            CycleStore cycles,
            MeetingStore meetings,
            AgendaStore agenda,
            ApprovalStore approvals,
            Areas areas,
            Place place) {
        this.calendar = calendar;
        this.cycles = cycles;
        this.meetings = meetings;
        this.agenda = agenda;
        this.approvals = approvals;
        this.areas = areas;
        this.place = place;
    }

    @Transactional(readOnly = true)
    CyclePage page(
            YearMonth month,
            Texts texts,
            Map<String, String> typed,
            Map<String, String> problems,
            @Nullable Notice notice) {
        var own = areas.find(place.person().post().areaCode()).orElseThrow(DeliberationNotFound::new);
        var district = Cycle.districtOf(own.no());
        var cycle = cycles.find(district, month).orElse(null);
        var dates = new Dates(texts, Place.zone(district));
        var words = new CycleWords(texts, dates);
        var days = cycle == null
                ? calendar.days(VillageWords.districtCode(own.code()), month).in(month)
                : cycle.dates();
        var lines = cycle == null ? List.<Line>of() : lines(cycle);
        var locked = cycle != null && cycle.isLocked();
        return new CyclePage(
                month.toString(),
                texts.get("deliberation.cycle.title", CycleWords.month(month, texts)),
                own.name(),
                words.days(days),
                lockWords(cycle, days, words),
                locked,
                totals(own, lines),
                villages(lines, texts),
                silentMark(own, cycle, days),
                silent(own, lines),
                cycle == null
                        ? List.of()
                        : approvals.of(cycle.id()).stream()
                                .map(approval -> line(approval, month, dates, texts))
                                .toList(),
                new May(place.verifies(), place.leads() && cycle != null && !locked, place.verifies() && locked),
                place.leads() && cycle != null ? form(typed, problems, texts) : null,
                neighbours(month, texts),
                notice);
    }

    /** A meeting with its agenda. */
    private record Line(Meeting meeting, Cycle cycle, List<AgendaItem> items) {
        long agreed() {
            return items.stream().filter(AgendaItem::isAgreed).count();
        }

        long checked(Check outcome) {
            return items.stream()
                    .filter(item -> item.check() != null && item.check().outcome() == outcome)
                    .count();
        }
    }

    private List<Line> lines(Cycle cycle) {
        return meetings.ofCycle(cycle.id()).stream()
                .map(meeting -> new Line(meeting, cycle, agenda.ofMeeting(meeting.id())))
                .toList();
    }

    private Totals totals(Area own, List<Line> lines) {
        var sent = lines.stream().filter(line -> line.meeting().isSent()).toList();
        return new Totals(
                (int) villagesOf(own).count(),
                sent.size(),
                (int) sent.stream().mapToLong(Line::agreed).sum(),
                (int) sent.stream()
                        .mapToLong(line -> line.checked(Check.AGREED))
                        .sum(),
                (int) sent.stream()
                        .mapToLong(line -> line.checked(Check.RETURNED))
                        .sum());
    }

    private Stream<Area> villagesOf(Area area) {
        return area.level() == VILLAGE
                ? Stream.of(area)
                : areas.childrenOf(area.code()).stream().flatMap(this::villagesOf);
    }

    // First who sent and waits, then who sent, then who has still to.
    private List<Village> villages(List<Line> lines, Texts texts) {
        return lines.stream()
                .map(line -> village(line, texts))
                .sorted(Comparator.comparingInt((Village village) -> rank(village.mark()))
                        .thenComparing(Village::subdistrict)
                        .thenComparing(Village::name))
                .toList();
    }

    /** A district has hundreds of villages: those without a meeting stand together, subdistrict by subdistrict. */
    private List<Silent> silent(Area own, List<Line> lines) {
        var heard = lines.stream().map(line -> line.meeting().areaNo()).collect(Collectors.toSet());
        var names = new TreeMap<String, List<String>>();
        villagesOf(own)
                .filter(village -> !heard.contains(village.no()))
                .forEach(village -> names.computeIfAbsent(subdistrict(village.no()), key -> new ArrayList<>())
                        .add(village.name()));
        return names.entrySet().stream()
                .map(entry -> new Silent(
                        entry.getKey(), entry.getValue().stream().sorted().collect(Collectors.joining(", "))))
                .toList();
    }

    private DeliberationMark silentMark(Area own, @Nullable Cycle cycle, CycleDates days) {
        var over = (cycle != null && cycle.isLocked()) || days.cutOff().isBefore(place.today(own.no()));
        return over ? DeliberationMark.NOT_HELD : DeliberationMark.TO_PREPARE;
    }

    private String subdistrict(long areaNo) {
        return String.valueOf(areas.path(areaNo).subdistrict());
    }

    private static int rank(DeliberationMark mark) {
        return switch (mark) {
            case SENT -> 0;
            case FINISHED -> 1;
            case PREPARED -> 2;
            case TO_PREPARE -> 3;
            case VERIFIED -> 4;
            case LOCKED -> 5;
            case NOT_HELD -> 6;
        };
    }

    private Village village(Line line, Texts texts) {
        var meeting = line.meeting();
        return new Village(
                areas.byNo(meeting.areaNo()).map(Area::name).orElse(""),
                subdistrict(meeting.areaNo()),
                MeetingPages.mark(meeting, line.cycle(), line.items()),
                texts.get(
                        "deliberation.lines",
                        line.items().size(),
                        line.agreed(),
                        line.checked(Check.AGREED),
                        line.checked(Check.RETURNED)),
                "/musyawarah/" + meeting.id());
    }

    private static ApprovalLine line(Approval approval, YearMonth month, Dates dates, Texts texts) {
        return new ApprovalLine(
                "/musyawarah/siklus/" + month + "/pengesahan/" + approval.id(),
                approval.name(),
                texts.get(
                        "deliberation.approval.line",
                        approval.letter().number(),
                        dates.longDate(approval.letter().on()),
                        approval.addedBy(),
                        dates.dayAndTime(approval.addedAt())),
                approval.late());
    }

    private static ApprovalForm form(Map<String, String> typed, Map<String, String> problems, Texts texts) {
        return new ApprovalForm(
                MeetingPages.field("nomor", typed.getOrDefault("nomor", ""), problems, texts),
                MeetingPages.field("tanggal-surat", typed.getOrDefault("tanggal-surat", ""), problems, texts)
                        .hint(texts.get("deliberation.field.tanggal.hint")),
                MeetingPages.field("berkas", "", problems, texts).hint(texts.get("deliberation.field.berkas.hint")));
    }

    private String lockWords(@Nullable Cycle cycle, CycleDates days, CycleWords words) {
        if (cycle == null || cycle.lockedAt() == null) {
            return words.untilCutOff(days, place.today(place.areaNo()));
        }
        var key = cycle.lockedByHand() ? "deliberation.locked.hand" : "deliberation.locked.automatic";
        return words.texts().get(key, words.dates().dayAndTime(cycle.lockedAt()));
    }

    private static Neighbours neighbours(YearMonth month, Texts texts) {
        var before = month.minusMonths(1);
        var after = month.plusMonths(1);
        return new Neighbours(
                CycleWords.month(before, texts),
                "/musyawarah?bulan=" + before,
                CycleWords.month(after, texts),
                "/musyawarah?bulan=" + after);
    }

    /** The id of the cycle in the reader's district; a month nobody has begun is not there. */
    @Transactional(readOnly = true)
    UUID id(YearMonth month) {
        if (!place.isInDistrict()) {
            throw new DeliberationNotFound();
        }
        return cycles.find(Cycle.districtOf(place.areaNo()), month)
                .orElseThrow(DeliberationNotFound::new)
                .id();
    }
}
