package id.selaras.administration;

import static id.selaras.administration.Questions.field;

import id.selaras.deliberation.CycleDays;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The days of the villages' deliberations in the chosen area, from a month on (jadwal musyawarah). */
@Controller
@RequestMapping("/kelola/musyawarah")
class MeetingDaysController {
    private static final String HOME = "/kelola/musyawarah";

    private final MeetingDaysDesk desk;
    private final AreaChoice areas;
    private final Clock clock;

    MeetingDaysController(MeetingDaysDesk desk, AreaChoice areas, Clock clock) {
        this.desk = desk;
        this.areas = areas;
        this.clock = clock;
    }

    @ModelAttribute("area")
    ChosenArea area(@RequestParam(required = false) @Nullable String wilayah) {
        return areas.choose(wilayah);
    }

    @GetMapping
    String list(
            @ModelAttribute("area") ChosenArea area,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var frame = Frame.of(area, Tab.MEETING_DAYS).after(kabar);
        var next = month().plusMonths(1);
        model.addAttribute("page", page(frame, DaysForm.of(next, desk.days(area, next)), List.of(), texts));
        return "administration/meetingDays";
    }

    @PostMapping
    String set(
            DaysForm form,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var problems = new ArrayList<Problem>();
        var from = form.from();
        if (from == null || !from.isAfter(month())) {
            problems.add(new Problem("mulaiBulan", "admin.wrong.month"));
        }
        var days = form.days();
        if (!days.isInOrder()) {
            problems.add(new Problem("hariKunci", "admin.wrong.days"));
        }
        if (AreaChoice.level(area.code()) > 2) {
            problems.add(new Problem("mulaiBulan", "admin.wrong.month"));
        }
        if (problems.isEmpty() && from != null) {
            if (desk.set(area, from, days)) {
                return "redirect:" + area.href(HOME + "?kabar=saved");
            }
            problems.add(new Problem("mulaiBulan", "admin.wrong.month-taken"));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(Frame.of(area, Tab.MEETING_DAYS), form, problems, texts));
        return "administration/meetingDays";
    }

    @PostMapping("/{id}/tarik")
    String takeBack(@PathVariable UUID id, @ModelAttribute("area") ChosenArea area) {
        if (!desk.takeBack(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + area.href(HOME + "?kabar=taken-back");
    }

    private YearMonth month() {
        return YearMonth.now(clock.withZone(ZoneOffset.ofHours(7)));
    }

    private MeetingDaysPage page(Frame frame, DaysForm form, List<Problem> problems, Texts texts) {
        var preview = form.from() == null ? month() : form.from();
        var typed = form.days().isInOrder() ? form.days() : CycleDays.CUSTOMARY;
        return new MeetingDaysPage(
                frame,
                preview.getYear(),
                desk.year(frame.area(), preview.getYear()).stream()
                        .map(known -> form.from() == null || known.month().isBefore(form.from()) || problems.isEmpty()
                                ? known
                                : typed.in(known.month()))
                        .map(dates -> MeetingDaysPage.Month.of(dates, texts))
                        .toList(),
                desk.settings(frame.area()).stream()
                        .map(set -> new MeetingDaysPage.Setting(
                                MeetingDaysPage.nameOf(YearMonth.from(set.validFrom()), texts),
                                areas.name(set.areaCode()),
                                texts.get(
                                        "admin.meeting-days.line",
                                        set.days().first(),
                                        set.days().last(),
                                        set.days().cutOff(),
                                        set.days().pull()),
                                set.areaCode().equals(frame.area().code())
                                                && YearMonth.from(set.validFrom())
                                                        .isAfter(month())
                                        ? set.id()
                                        : null))
                        .toList(),
                List.of(
                        field(texts, "mulaiBulan", form.mulaiBulan(), problems),
                        field(texts, "hariAwal", form.hariAwal(), problems),
                        field(texts, "hariAkhir", form.hariAkhir(), problems),
                        field(texts, "hariKunci", form.hariKunci(), problems),
                        field(texts, "hariAmbil", form.hariAmbil(), problems)));
    }

    /** What was typed. */
    record DaysForm(String mulaiBulan, String hariAwal, String hariAkhir, String hariKunci, String hariAmbil) {
        DaysForm {
            mulaiBulan = strip(mulaiBulan);
            hariAwal = strip(hariAwal);
            hariAkhir = strip(hariAkhir);
            hariKunci = strip(hariKunci);
            hariAmbil = strip(hariAmbil);
        }

        static DaysForm of(YearMonth from, CycleDays days) {
            return new DaysForm(
                    from.toString(),
                    Integer.toString(days.first()),
                    Integer.toString(days.last()),
                    Integer.toString(days.cutOff()),
                    Integer.toString(days.pull()));
        }

        @Nullable
        YearMonth from() {
            return mulaiBulan.matches("20[0-9]{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(mulaiBulan) : null;
        }

        /** Out of order when something is no number. */
        CycleDays days() {
            return new CycleDays(number(hariAwal), number(hariAkhir), number(hariKunci), number(hariAmbil));
        }

        private static int number(String text) {
            return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
        }

        private static String strip(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }
}
