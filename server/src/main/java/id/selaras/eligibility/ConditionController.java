package id.selaras.eligibility;

import id.selaras.eligibility.ConditionPages.Asked;
import id.selaras.engine.eligibility.Condition;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Conditions of a draft: added, changed, moved, taken away (syarat). */
@Controller
@RequestMapping(RulesPages.HOME + "/rancangan/{id}/syarat")
class ConditionController {
    private final RuleDraftSaving saving;
    private final ConditionPages pages;

    ConditionController(RuleDraftSaving saving, ConditionPages pages) {
        this.saving = saving;
        this.pages = pages;
    }

    /** Where a form stands: in the group {@code di}, or on the condition {@code ubah}. */
    private record Spot(RulePath path, boolean isNew) {
        static Spot of(RuleDraft draft, String di, String ubah, boolean isNew) {
            var path = RulePath.read(isNew ? di : ubah).orElseThrow(RulesController::unknown);
            var found = RuleTree.at(draft.rule().condition(), path).orElseThrow(RulesController::unknown);
            if (isNew && !RuleTree.isGroup(found)) {
                throw RulesController.unknown();
            }
            return new Spot(path, isNew);
        }
    }

    @GetMapping
    String form(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String di,
            @RequestParam(defaultValue = "") String ubah,
            @RequestParam(defaultValue = "") String tentang,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var draft = saving.found(id);
        var spot = Spot.of(draft, di, ubah, ubah.isEmpty());
        var values = spot.isNew()
                ? Map.of(ConditionFields.ABOUT, tentang)
                : ConditionFields.values(
                        RuleTree.at(draft.rule().condition(), spot.path()).orElseThrow());
        return show(new Asked(draft, spot.path(), spot.isNew(), new RuleForm(values, Map.of())), texts, model);
    }

    private String show(Asked asked, Texts texts, Model model) {
        model.addAttribute("page", pages.page(asked, texts));
        return "eligibility/condition";
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int simpanan,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var draft = saving.asRead(id, simpanan);
        var typed = new TypedRule(sent);
        var spot = Spot.of(
                draft, typed.text("di"), typed.text("ubah"), typed.text("ubah").isEmpty());
        var root = draft.rule().condition();
        var before = spot.isNew() ? null : RuleTree.at(root, spot.path()).orElseThrow();
        var condition = ConditionFields.read(typed, before);
        if (!typed.isGood()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(new Asked(draft, spot.path(), spot.isNew(), typed.form()), texts, model);
        }
        var changed = spot.isNew()
                ? RuleTree.changed(root, spot.path(), group -> RuleSteps.added(group, condition))
                : RuleTree.changed(root, spot.path(), _ -> condition);
        return saved(draft, changed, spot.path(), new RuleDraftSaving.Answer(texts, response, model, ""));
    }

    @PostMapping("/langkah")
    String step(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int simpanan,
            @RequestParam(defaultValue = "") String tempat,
            @RequestParam(defaultValue = "") String langkah,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var draft = saving.asRead(id, simpanan);
        var path = RulePath.read(tempat).orElseThrow(RulesController::unknown);
        var changed = RuleSteps.taken(draft.rule().condition(), path, langkah).orElseThrow(RulesController::unknown);
        var shown = path.isRoot() ? path : path.parent();
        return saved(draft, changed, shown, new RuleDraftSaving.Answer(texts, response, model, ""));
    }

    private String saved(RuleDraft draft, Condition root, RulePath shown, RuleDraftSaving.Answer answer) {
        var whole = RuleEdits.with(draft.book(), RuleTree.inGroups(root));
        return saving.save(draft, whole, draft.cases(), answer.at(ProblemLines.anchor(shown)));
    }
}
