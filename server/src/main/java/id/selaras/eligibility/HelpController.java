package id.selaras.eligibility;

import id.selaras.access.Acting;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.directory.Found;
import id.selaras.directory.WindowSearch;
import id.selaras.engine.eligibility.Explainer;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Ten questions that anybody may answer, and which programmes may help. Every answer is in the body of a request and goes
 * back with the page; nothing is written down (tanya bantuan).
 */
@Controller
class HelpController {
    private static final String FAMILY = "eligibility/help";
    private static final String BUSY_SECONDS = "60";
    /** In no area: the nation's rules alone. */
    private static final long NOWHERE = 0;

    private final WindowSearch windows;
    private final Areas areas;
    private final RuleBooks rules;
    private final Acting acting;
    private final HelpLimits limits;
    private final Clock clock;

    HelpController(WindowSearch windows, Areas areas, RuleBooks rules, Acting acting, HelpLimits limits, Clock clock) {
        this.windows = windows;
        this.areas = areas;
        this.rules = rules;
        this.acting = acting;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/bantuan")
    String ask(@ModelAttribute("texts") Texts texts, Model model) {
        var none = HelpAnswers.of(new LinkedMultiValueMap<>());
        model.addAttribute("page", new HelpQuestions(texts, none).family(new Found.NotAsked()));
        return FAMILY;
    }

    /** @param ke where the form leads: back to the family, on to its people, or to what may help */
    @PostMapping("/bantuan")
    String answer(
            @RequestParam(defaultValue = "") String ke,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("texts") Texts texts,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!limits.admits(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
            return "eligibility/help-busy";
        }
        var answers = HelpAnswers.of(sent);
        var questions = new HelpQuestions(texts, answers);
        var found = windows.find(answers.get(HelpAnswers.VILLAGE), answers.get(HelpAnswers.AREA));
        var family = questions.family(found);
        if (ke.equals("awal") || family.isWrong()) {
            if (!ke.equals("awal")) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            model.addAttribute("page", family);
            return FAMILY;
        } else if (ke.equals("orang") && !answers.ages().people().isEmpty()) {
            model.addAttribute("page", questions.people(placeOf(found)));
            return "eligibility/help-people";
        }
        model.addAttribute("page", page(answers, found, texts));
        return "eligibility/help-answer";
    }

    private static @Nullable String placeOf(Found found) {
        return found instanceof Found.Window window ? window.village().path() : null;
    }

    private HelpPage page(HelpAnswers answers, Found found, Texts texts) {
        var areaNo = found instanceof Found.Window window
                ? areas.find(window.village().code()).map(Area::no).orElse(null)
                : null;
        var zone = Calendars.zoneOf(areaNo == null ? 0 : areaNo).zoneId();
        var today = LocalDate.now(clock.withZone(zone));
        var inForce = acting.asPublic(() -> rules.on(areaNo == null ? NOWHERE : areaNo, today));
        var facts = new ToldFamily(answers, texts, today).facts(areaNo);
        var explanations = Explainer.explain(inForce.bound(), facts);
        return new HelpPage(
                texts.get("eligibility.page.rules", new Dates(texts, zone).dayAndYear(today), inForce.version()),
                new HelpWords(new RuleWords(texts), new Sayings(inForce.book(), today), texts).groups(explanations),
                found,
                new HelpQuestions(texts, answers).all());
    }
}
