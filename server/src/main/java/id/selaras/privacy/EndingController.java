package id.selaras.privacy;

import id.selaras.casework.NewId;
import id.selaras.privacy.EndingPages.Typed;
import id.selaras.registry.People;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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

/** Ending what ran out (pengakhiran data): looked at, proposed, confirmed by somebody else, done in the background. */
@Controller
@RequestMapping("/kelola/retensi")
class EndingController {
    private static final int LONGEST_REASON = 500;

    private final Endings endings;
    private final EndingPages pages;

    EndingController(Endings endings, EndingPages pages) {
        this.endings = endings;
        this.pages = pages;
    }

    @GetMapping("/pratinjau")
    String preview(@ModelAttribute("texts") Texts texts, Model model) {
        return show(NewId.next(), Typed.NOTHING, texts, model);
    }

    @PostMapping("/ajukan")
    String propose(
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") String alasan,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var run = id == null ? NewId.next() : id;
        var reason = IdentityForm.tidy(alasan);
        if (!People.isReason(reason) || reason.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(run, new Typed(reason, "privacy.wrong.reason", null), texts, model);
        }
        var refusal = switch (endings.propose(run, reason)) {
            case DONE -> null;
            case NOTHING_RAN_OUT -> "privacy.ending.wrong.nothing";
            case ONE_WAITS -> "privacy.ending.wrong.waits";
            case NO_AREA -> "privacy.wrong.area";
        };
        if (refusal == null) {
            return "redirect:/kelola/retensi/" + run;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(run, new Typed(reason, null, refusal), texts, model);
    }

    @GetMapping("/{id}")
    String open(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        var run = found(id);
        var preview = run.state() == Ending.State.PROPOSED ? endings.preview(run) : null;
        var done = run.state() == Ending.State.PROPOSED ? Map.<RetainedKind, Long>of() : endings.done(id);
        model.addAttribute("page", pages.run(run, preview, done, texts));
        return "privacy/endingRun";
    }

    @PostMapping("/{id}/setujui")
    String confirm(@PathVariable UUID id) {
        endings.confirm(found(id));
        return "redirect:/kelola/retensi/" + id;
    }

    @PostMapping("/{id}/batal")
    String cancel(@PathVariable UUID id) {
        endings.cancel(found(id));
        return "redirect:/kelola/retensi/" + id;
    }

    private String show(UUID id, Typed typed, Texts texts, Model model) {
        model.addAttribute("page", pages.preview(endings.preview().orElse(null), endings.latest(), id, typed, texts));
        return "privacy/endingPreview";
    }

    private Ending found(UUID id) {
        return endings.find(id).orElseThrow(RequestController::unknown);
    }
}
