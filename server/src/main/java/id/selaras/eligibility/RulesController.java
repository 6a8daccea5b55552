package id.selaras.eligibility;

import id.selaras.area.Areas;
import id.selaras.eligibility.RulesPages.Tried;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Programmes of an area and their versions: what holds, what comes, what is written; begun here, ended here (aturan program). */
@Controller
@RequestMapping(RulesPages.HOME)
class RulesController {
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{1,39}";
    private static final int LONGEST_NAME = 160;
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private final RuleDrafts drafts;
    private final RuleBooks rules;
    private final RulesPages pages;
    private final Areas areas;

    RulesController(RuleDrafts drafts, RuleBooks rules, RulesPages pages, Areas areas) {
        this.drafts = drafts;
        this.rules = rules;
        this.pages = pages;
        this.areas = areas;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String kabar, @ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("page", pages.index(RuleForm.NOTHING, RuleDraftController.news(kabar), texts));
        return "eligibility/rules";
    }

    /** What the form for a new programme asks. */
    record Begun(
            @Nullable String kode,
            @Nullable String nama,
            @Nullable String pemilik,
            @Nullable String wilayah,
            @Nullable String salin) {

        Map<String, String> values() {
            var values = new HashMap<String, String>();
            values.put("kode", tidy(kode).toUpperCase(Locale.ROOT));
            values.put("nama", tidy(nama));
            values.put("pemilik", tidy(pemilik));
            values.put("wilayah", tidy(wilayah));
            values.put("salin", tidy(salin));
            return values;
        }
    }

    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    @PostMapping("/baru")
    String begin(Begun form, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model) {
        var values = form.values();
        var problems = new HashMap<String, String>();
        var own = drafts.ownArea();
        var area = values.getOrDefault("wilayah", "").isEmpty() ? own : values.getOrDefault("wilayah", "");
        var book = rules.on(own, drafts.today(own)).book();
        check(values, book, problems);
        if (!isInside(area, own)) {
            problems.put("wilayah", "rules.wrong.area");
        }
        if (problems.isEmpty()) {
            var draft = drafts.begin(area, start(values, book, area), "[]");
            if (draft != null) {
                return "redirect:" + RulesPages.draft(draft);
            }
            problems.put("kode", "rules.wrong.at-work");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.index(new RuleForm(values, problems), null, texts));
        return "eligibility/rules";
    }

    private static void check(Map<String, String> values, RuleBook book, Map<String, String> problems) {
        var code = values.getOrDefault("kode", "");
        var copied = values.getOrDefault("salin", "");
        if (!code.matches(CODE)) {
            problems.put("kode", "rules.wrong.code");
        } else if (book.programme(code).isPresent()) {
            problems.put("kode", "rules.wrong.code-there");
        }
        for (var name : new String[] {"nama", "pemilik"}) {
            var typed = values.getOrDefault(name, "");
            if (typed.length() < 2 || typed.length() > LONGEST_NAME) {
                problems.put(name, "rules.wrong." + name);
            }
        }
        if (!copied.isEmpty() && book.programme(copied).isEmpty()) {
            problems.put("salin", "rules.wrong.copy");
        }
    }

    private RuleBook start(Map<String, String> values, RuleBook book, String area) {
        var code = values.getOrDefault("kode", "");
        var from = drafts.today(area).plusMonths(1).withDayOfMonth(1);
        var blank = RulesPages.blank(code, values.getOrDefault("nama", ""), values.getOrDefault("pemilik", ""), from);
        return book.programme(values.getOrDefault("salin", ""))
                .map(copied -> RuleEdits.copy(blank, OwnParameters.of(book, copied, code)))
                .orElse(blank);
    }

    private boolean isInside(String area, String own) {
        return area.equals(own) || (areas.find(area).isPresent() && Span.of(own).covers(Span.of(area)));
    }

    @GetMapping("/program/{code}")
    String programme(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return show(code, Tried.NOTHING, RuleDraftController.news(kabar), texts, model);
    }

    private String show(String code, Tried tried, @Nullable String done, Texts texts, Model model) {
        var page = code.matches(CODE) ? pages.programme(code, tried, done, null, texts) : null;
        if (page == null) {
            throw unknown();
        }
        model.addAttribute("page", page);
        return "eligibility/programme";
    }

    /** Goes on with the draft that somebody is at work on; else begins one with what holds now, or held last. */
    @PostMapping("/program/{code}/rancangan")
    String revise(@PathVariable String code) {
        var own = drafts.ownArea();
        var open = drafts.open().stream()
                .filter(draft ->
                        draft.programme().equals(code) && draft.areaCode().equals(own))
                .findFirst();
        if (open.isPresent()) {
            return "redirect:" + RulesPages.draft(open.get().id());
        }
        var holding = rules.on(own, drafts.today(own));
        var now = holding.book()
                .programme(code)
                .map(programme -> OwnParameters.of(holding.book(), programme, code))
                .or(() -> last(code))
                .orElseThrow(RulesController::unknown);
        var draft = drafts.begin(own, RuleEdits.inGroups(now), "[]");
        return draft == null ? "redirect:" + RulesPages.HOME : "redirect:" + RulesPages.draft(draft);
    }

    private Optional<RuleBook> last(String code) {
        return drafts.past(code).stream().findFirst().map(past -> past.version().rules());
    }

    @PostMapping("/versi/{id}/akhiri")
    String end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "") String alasan,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var version = drafts.own(id).orElseThrow(RulesController::unknown).version();
        var reason = tidy(alasan);
        var last = TypedDate.read(sampai);
        var problems = new HashMap<String, String>();
        if (last.map(day -> day.plusDays(1))
                .filter(day -> drafts.isDayToCome(version.areaCode(), day))
                .isEmpty()) {
            problems.put("sampai", "rules.wrong.until");
        }
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            problems.put("alasan", "rules.wrong.reason");
        }
        if (problems.isEmpty()) {
            drafts.end(version, last.orElseThrow().plusDays(1), reason);
            return "redirect:" + RulesPages.HOME + "/program/" + version.programme() + "?kabar=ended";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var typed = new RuleForm(Map.of("sampai", sampai, "alasan", reason), problems);
        return show(version.programme(), new Tried(id, typed), null, texts, model);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
