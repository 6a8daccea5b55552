package id.selaras.benefit;

import id.selaras.access.SignedIn;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.People;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a family needs and what became of it (kebutuhan keluarga). */
@Controller
@RequestMapping("/keluarga/{id}/kebutuhan")
class NeedController {
    private static final String PAGE = "benefit/needs";
    private static final int LONGEST = 2000;

    private final People people;
    private final Needs needs;
    private final NeedPages pages;

    NeedController(People people, Needs needs, NeedPages pages) {
        this.people = people;
        this.needs = needs;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var said = switch (kabar) {
            case "dicatat" -> "benefit.needs.said.recorded";
            case "diubah" -> "benefit.needs.said.moved";
            case null, default -> null;
        };
        model.addAttribute("page", pages.of(family(id), reader, texts, said == null ? null : texts.get(said), null));
        return PAGE;
    }

    @PostMapping("/{need}")
    String move(
            @PathVariable UUID id,
            @PathVariable UUID need,
            @RequestParam(defaultValue = "") String ke,
            @RequestParam(defaultValue = "") String alasan,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        if (!reader.role().worksOnCases()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var family = family(id);
        if (needs.ofFamily(id).stream().noneMatch(one -> one.id().equals(need))) {
            throw unknown();
        }
        var to = Arrays.stream(NeedState.values())
                .filter(state -> state.code().equals(ke))
                .findFirst()
                .orElse(null);
        var reason = alasan.isBlank() ? null : alasan.strip();
        try {
            if (to == null || alasan.length() > LONGEST) {
                throw new NeedRefused(to == null ? "need.refused.not-from-here" : "need.refused.long");
            }
            needs.move(need, to, reason);
            return "redirect:/keluarga/" + id + "/kebutuhan?kabar=diubah";
        } catch (NeedRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.of(family, reader, texts, null, texts.get(refused.key())));
            return PAGE;
        }
    }

    private FamilyCard family(UUID id) {
        return people.family(id).orElseThrow(NeedController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
