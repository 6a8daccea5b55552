package id.selaras.administration;

import static id.selaras.administration.Questions.field;

import id.selaras.directory.OfficeHoliday;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Holidays of the chosen area (hari libur). */
@Controller
@RequestMapping("/kelola/libur")
class HolidaysController {
    private static final String HOME = "/kelola/libur";

    private final CalendarDesk desk;
    private final AreaChoice areas;
    private final Clock clock;

    HolidaysController(CalendarDesk desk, AreaChoice areas, Clock clock) {
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
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var year = tahun == null || tahun < 2000 || tahun > 2200
                ? LocalDate.now(clock.withZone(ZoneOffset.ofHours(7))).getYear()
                : tahun;
        var frame = Frame.of(area, Tab.HOLIDAYS).after(kabar);
        model.addAttribute("page", page(frame, year, new HolidayForm("", "", ""), List.of(), texts));
        return "administration/holidays";
    }

    @PostMapping
    String set(
            HolidayForm form,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var problems = new ArrayList<Problem>();
        var date = TypedDate.read(form.tanggal());
        if (date.isEmpty()) {
            problems.add(new Problem("tanggal", "admin.wrong.date"));
        }
        if (form.nama().length() < 2 || form.nama().length() > 160) {
            problems.add(new Problem("nama", "admin.wrong.name"));
        }
        if (problems.isEmpty() && date.isPresent()) {
            desk.setHoliday(area.code(), date.get(), form.nama(), form.masuk().isEmpty());
            return "redirect:"
                    + area.href(HOME + "?kabar=saved&tahun=" + date.get().getYear());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var year = date.orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.ofHours(7))))
                .getYear();
        model.addAttribute("page", page(Frame.of(area, Tab.HOLIDAYS), year, form, problems, texts));
        return "administration/holidays";
    }

    @PostMapping("/{id}/hapus")
    String remove(@PathVariable UUID id, @ModelAttribute("area") ChosenArea area) {
        if (!desk.removeHoliday(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + area.href(HOME + "?kabar=removed");
    }

    private HolidaysPage page(Frame frame, int year, HolidayForm form, List<Problem> problems, Texts texts) {
        var holidays = desk.holidays(frame.area(), year);
        var lines = holidays.stream()
                .map(holiday -> line(holiday, holidays, frame.area(), texts))
                .toList();
        return new HolidaysPage(
                frame,
                year,
                lines,
                field(texts, "tanggal", form.tanggal(), problems),
                field(texts, "nama", form.nama(), problems),
                field(texts, "masuk", form.masuk(), problems));
    }

    private HolidaysPage.Line line(OfficeHoliday holiday, List<OfficeHoliday> all, ChosenArea area, Texts texts) {
        var overruled = all.stream()
                .anyMatch(other -> other.date().equals(holiday.date())
                        && other.areaCode().length() > holiday.areaCode().length());
        return new HolidaysPage.Line(
                Days.words(texts, holiday.date()),
                texts.isIndonesian() ? holiday.nameIndonesian() : holiday.nameEnglish(),
                texts.get("holiday-kind." + holiday.kind().name().toLowerCase(Locale.ROOT)),
                areas.name(holiday.areaCode()),
                holiday.closed(),
                overruled,
                holiday.areaCode().equals(area.code()) ? holiday.id() : null);
    }

    record HolidayForm(String tanggal, String nama, String masuk) {
        HolidayForm {
            tanggal = tanggal == null ? "" : tanggal.strip();
            nama = nama == null ? "" : nama.strip();
            masuk = masuk == null ? "" : masuk.strip();
        }
    }
}
