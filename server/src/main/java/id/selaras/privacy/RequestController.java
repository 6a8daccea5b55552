package id.selaras.privacy;

import id.selaras.access.SignedIn;
import id.selaras.casework.FreshPins;
import id.selaras.casework.NewId;
import id.selaras.privacy.RightsPages.Typed;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/** Requests of people for what is held about them (hak data). */
@Controller
@RequestMapping("/hak-data")
class RequestController {
    private static final Set<String> FORMS = Set.of("print", "pdf", "json");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 4_000;
    private static final String VIEW = "privacy/request";

    private final Requests requests;
    private final Corrections corrections;
    private final RightsPages pages;
    private final FreshPins pins;

    RequestController(Requests requests, Corrections corrections, RightsPages pages, FreshPins pins) {
        this.requests = requests;
        this.corrections = corrections;
        this.pages = pages;
        this.pins = pins;
    }

    @GetMapping
    String list(@ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("page", pages.listed(requests.all(), texts));
        return "privacy/requests";
    }

    @GetMapping("/{id}")
    String open(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        return show(found(id), Typed.NOTHING, texts, model);
    }

    @PostMapping("/{id}/identitas")
    String identify(
            @PathVariable UUID id,
            IdentityForm form,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var request = found(id);
        var problems = new HashMap<String, String>();
        var check = form.read(problems);
        if (check.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(request, new Typed(form, "", problems), texts, model);
        }
        requests.identify(request, check.get());
        return "redirect:/hak-data/" + id;
    }

    @PostMapping("/{id}/serahkan")
    String deliver(@PathVariable UUID id, @RequestParam(defaultValue = "print") String bentuk) {
        requests.deliver(found(id), FORMS.contains(bentuk) ? bentuk : "print");
        return "redirect:/hak-data/" + id;
    }

    @PostMapping("/{id}/koreksi")
    String correct(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String salah,
            @RequestParam(required = false) UUID kasus,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var request = found(id);
        var wrong = IdentityForm.tidy(salah);
        if (!request.state().mayBeRead() || wrong.length() < SHORTEST || wrong.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    request,
                    new Typed(IdentityForm.empty(), wrong, Map.of("salah", "privacy.wrong.salah")),
                    texts,
                    model);
        }
        var caseId = kasus == null ? NewId.next() : kasus;
        var receipt = corrections.record(request, caseId, texts.get("privacy.correction.title"), wrong);
        pins.keep(person.token(), receipt);
        return "redirect:/kasus/" + receipt.caseId() + "/tanda-terima";
    }

    private String show(SubjectRequest request, Typed typed, Texts texts, Model model) {
        model.addAttribute("page", pages.request(request, corrections.of(request.id()), typed, texts));
        model.addAttribute("caseId", NewId.next());
        return VIEW;
    }

    private SubjectRequest found(UUID id) {
        return requests.find(id).orElseThrow(RequestController::unknown);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
