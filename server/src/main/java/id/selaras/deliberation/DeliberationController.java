package id.selaras.deliberation;

import id.selaras.deliberation.VillagePages.PrepareForm;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start of deliberations: a village sees its year, a district its month. */
@Controller
@RequestMapping("/musyawarah")
class DeliberationController {
    private final VillagePages villages;
    private final CyclePages cycles;
    private final MeetingDesk desk;
    private final Place place;

    DeliberationController(VillagePages villages, CyclePages cycles, MeetingDesk desk, Place place) {
        this.villages = villages;
        this.cycles = cycles;
        this.desk = desk;
        this.place = place;
    }

    @GetMapping
    String start(
            @RequestParam(required = false) @Nullable YearMonth bulan,
            @RequestParam(required = false) @Nullable String kabar,
            @RequestParam(required = false) @Nullable String gagal,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        if (!place.isInDistrict()) {
            return "deliberation/elsewhere";
        }
        var month = bulan == null ? YearMonth.from(place.today(place.areaNo())) : bulan;
        var notice = Notice.of(kabar, gagal, texts);
        if (place.records()) {
            model.addAttribute("page", villages.page(month.getYear(), texts, PrepareForm.EMPTY, Map.of(), notice));
            return "deliberation/village";
        }
        model.addAttribute("page", cycles.page(month, texts, Map.of(), Map.of(), notice));
        return "deliberation/cycle";
    }

    @PostMapping
    String prepare(PrepareForm form, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model) {
        place.mustRecord();
        var problems = new FormProblems();
        var today = place.today(place.areaNo());
        var heldOn = problems.date("tanggal", form.tanggal(), today);
        problems.text("tempat", form.tempat(), MeetingForm.LONGEST_PLACE);
        problems.text("ketua", form.ketua(), MeetingForm.LONGEST_NAME);
        var month = form.bulan().matches("[0-9]{4}-(0[1-9]|1[0-2])")
                ? YearMonth.parse(form.bulan())
                : YearMonth.from(today);
        if (!problems.isEmpty()) {
            model.addAttribute("page", villages.page(month.getYear(), texts, form, problems.byField(), null));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "deliberation/village";
        }
        try {
            return "redirect:/musyawarah/" + desk.prepare(month, heldOn, form.tempat(), form.ketua());
        } catch (DeliberationRefused refused) {
            return "redirect:/musyawarah?gagal=" + refused.code();
        }
    }
}
