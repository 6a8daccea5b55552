package id.selaras.privacy;

import id.selaras.privacy.RightsPages.Typed;
import id.selaras.registry.People;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one person at the window may ask for. */
@Controller
@RequestMapping("/hak-data/orang/{person}")
class PersonRightsController {
    private static final int LONGEST_REASON = 500;

    private final Requests requests;
    private final Restrictions restrictions;
    private final RightsPages pages;

    PersonRightsController(Requests requests, Restrictions restrictions, RightsPages pages) {
        this.requests = requests;
        this.restrictions = restrictions;
        this.pages = pages;
    }

    @GetMapping
    String open(@PathVariable UUID person, @ModelAttribute("texts") Texts texts, Model model) {
        return show(person, Typed.NOTHING, texts, model);
    }

    @PostMapping
    String ask(
            @PathVariable UUID person,
            @RequestParam UUID id,
            IdentityForm form,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var problems = new HashMap<String, String>();
        var check = form.read(problems);
        if (check.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(person, new Typed(form, "", problems), texts, model);
        }
        if (!requests.record(id, person, check.get())) {
            throw RequestController.unknown();
        }
        return "redirect:/hak-data/" + id;
    }

    @PostMapping("/batasi")
    String restrict(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var why = IdentityForm.tidy(reason);
        if (!isReason(why)) {
            return refused(person, why, texts, response, model);
        }
        return done(restrictions.place(person, why), person);
    }

    @PostMapping("/pulihkan")
    String lift(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var why = IdentityForm.tidy(reason);
        if (!isReason(why)) {
            return refused(person, why, texts, response, model);
        }
        return done(restrictions.lift(person, why), person);
    }

    private static boolean isReason(String why) {
        return People.isReason(why) && why.length() <= LONGEST_REASON;
    }

    private String refused(UUID person, String why, Texts texts, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var typed = new Typed(IdentityForm.empty(), why, Map.of("reason", "privacy.wrong.reason"));
        return show(person, typed, texts, model);
    }

    private static String done(boolean known, UUID person) {
        if (!known) {
            throw RequestController.unknown();
        }
        return "redirect:/hak-data/orang/" + person;
    }

    private String show(UUID person, Typed typed, Texts texts, Model model) {
        var card = requests.person(person).orElseThrow(RequestController::unknown);
        var page = pages.person(
                card, requests.ofPerson(person), restrictions.of(person).orElse(null), typed, texts);
        model.addAttribute("page", page);
        return "privacy/person";
    }
}
