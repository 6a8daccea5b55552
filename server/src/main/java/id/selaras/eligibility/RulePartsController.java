package id.selaras.eligibility;

import id.selaras.eligibility.RuleDraftPages.Outcome;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything of a draft but its conditions: who, when, what it gives, by which dated values. */
@Controller
@RequestMapping(RulesPages.HOME + "/rancangan/{id}")
class RulePartsController {
    private final RuleDraftSaving saving;
    private final RuleDraftPages pages;

    RulePartsController(RuleDraftSaving saving, RuleDraftPages pages) {
        this.saving = saving;
        this.pages = pages;
    }

    private interface Part {
        RuleBook change(RuleBook book, TypedRule typed);
    }

    @PostMapping("/umum")
    String general(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        return save(id, sent, RuleParts::general, new RuleDraftSaving.Answer(texts, response, model, "#umum"));
    }

    @PostMapping("/manfaat")
    String benefit(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        return save(id, sent, RuleParts::benefit, new RuleDraftSaving.Answer(texts, response, model, "#manfaat"));
    }

    @PostMapping("/nilai")
    String value(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        return save(id, sent, RuleParts::value, new RuleDraftSaving.Answer(texts, response, model, "#besaran"));
    }

    @PostMapping("/nilai/hapus")
    String withoutValue(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int simpanan,
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "-1") int ke,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var draft = saving.asRead(id, simpanan);
        var book = RuleParts.withoutValue(draft.book(), kode, ke).orElseThrow(RulesController::unknown);
        return saving.save(draft, book, draft.cases(), new RuleDraftSaving.Answer(texts, response, model, "#besaran"));
    }

    private String save(UUID id, MultiValueMap<String, String> sent, Part part, RuleDraftSaving.Answer answer) {
        var typed = new TypedRule(sent);
        var revision = typed.text("simpanan");
        var draft = saving.asRead(id, revision.matches("\\d{1,8}") ? Integer.parseInt(revision) : 0);
        var book = part.change(draft.book(), typed);
        if (typed.isGood()) {
            return saving.save(draft, book, draft.cases(), answer);
        }
        answer.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var outcome = new Outcome(null, null, typed.form(), List.of());
        answer.model().addAttribute("page", pages.draft(draft, outcome, answer.texts()));
        return "eligibility/draft";
    }
}
