package id.selaras.casework;

import id.selaras.ui.Chrome;
import id.selaras.ui.Dates;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Keeps and discards drafts of the window; the page saves by itself while somebody types, and by a button. */
@Controller
class IntakeDraftController {
    private final IntakeDrafts drafts;
    private final Clock clock;

    IntakeDraftController(IntakeDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @PostMapping("/terima/draf")
    String save(
            IntakeForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String byScript,
            @ModelAttribute("chrome") Chrome chrome,
            Model model) {
        var saved = drafts.save(form);
        if (byScript == null) {
            return saved ? "redirect:/terima?draf=" + form.id() : "redirect:/terima";
        }
        var dates = new Dates(chrome.texts(), ZoneId.of("Asia/Jakarta"));
        model.addAttribute("saved", saved ? chrome.texts().get("draft.saved", dates.timeAndZone(clock.instant())) : "");
        return "casework/draftSaved";
    }

    @PostMapping("/terima/draf/{id}/buang")
    String discard(@PathVariable UUID id) {
        drafts.discard(id);
        return "redirect:/terima";
    }
}
