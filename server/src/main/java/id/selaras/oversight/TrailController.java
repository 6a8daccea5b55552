package id.selaras.oversight;

import id.selaras.casework.CaseReading;
import id.selaras.ui.Chrome;
import id.selaras.ui.CsvText;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal for auditors (jejak). An address may name a case or person by its id, nobody by name. */
@Controller
class TrailController {
    private static final int DAYS_AT_FIRST = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String VIEW = "oversight/trail";

    private final Trails trails;
    private final TrailPages pages;
    private final TrailFile file;
    private final CaseReading cases;

    TrailController(Trails trails, TrailPages pages, TrailFile file, CaseReading cases) {
        this.trails = trails;
        this.pages = pages;
        this.file = file;
        this.cases = cases;
    }

    @GetMapping("/jejak")
    String open(
            @RequestParam(required = false) @Nullable UUID kasus,
            @RequestParam(required = false) @Nullable UUID tentang,
            @ModelAttribute("chrome") Chrome chrome,
            Model model) {
        var since = trails.today().minusDays(DAYS_AT_FIRST);
        var whole = kasus != null || tentang != null;
        var form = new TrailForm(whole ? "" : DAY.format(since), "", "", "", "", "", text(tentang), text(kasus), "");
        var filter = kasus != null
                ? TrailFilter.ofCase(kasus)
                : tentang != null ? TrailFilter.about(tentang) : TrailFilter.since(since);
        model.addAttribute("page", pages.found(form, filter, chrome.texts()));
        return VIEW;
    }

    @PostMapping("/jejak")
    String search(TrailForm form, @ModelAttribute("chrome") Chrome chrome, HttpServletResponse response, Model model) {
        var problems = new HashMap<String, String>();
        var filter = form.read(cases, problems);
        if (problems.isEmpty()) {
            model.addAttribute("page", pages.found(form, filter, chrome.texts()));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.refused(form, problems, chrome.texts()));
        }
        return VIEW;
    }

    @PostMapping("/jejak/unduh")
    Object download(
            TrailForm form, @ModelAttribute("chrome") Chrome chrome, HttpServletResponse response, Model model) {
        var problems = new HashMap<String, String>();
        var filter = form.read(cases, problems);
        if (!problems.isEmpty()) {
            return search(form, chrome, response, model);
        }
        return CsvText.download("jejak-" + trails.today() + ".csv", file.of(filter, chrome.texts()));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
