package id.selaras.registry;

import id.selaras.access.SignedIn;
import id.selaras.engine.clock.AreaZone;
import id.selaras.registry.SearchPage.HitLine;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Families: search and page. What is searched for travels in the body, so that no address or log names anybody. */
@Controller
class FamilyController {
    private static final int HITS = 25;

    private final People people;
    private final FamilyPages pages;
    private final Clock clock;

    FamilyController(People people, FamilyPages pages, Clock clock) {
        this.people = people;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/keluarga")
    String form(@AuthenticationPrincipal SignedIn person, @ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("page", new SearchPage(field(texts, ""), null, person.receives()));
        return "registry/search";
    }

    @PostMapping("/keluarga")
    String search(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String cari,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        if (cari.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "page", new SearchPage(field(texts, "").error(texts.get("search.empty")), null, person.receives()));
            return "registry/search";
        }
        var words = words(texts, AreaZone.WIB);
        var hits =
                people.search(cari, HITS).stream().map(hit -> line(hit, words)).toList();
        model.addAttribute("page", new SearchPage(field(texts, cari), hits, person.receives()));
        return "registry/search";
    }

    @GetMapping("/keluarga/{id}")
    String family(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        return show(id, texts, model, null, null);
    }

    @GetMapping("/keluarga/orang/{id}")
    String person(@PathVariable UUID id) {
        var family = people.card(id).map(PersonCard::familyId).orElseThrow(FamilyController::unknown);
        return "redirect:/keluarga/" + family + "#orang-" + id;
    }

    @PostMapping("/keluarga/{id}/orang/{person}/buka/{field}")
    String open(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @PathVariable String field,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        if (!People.isReason(reason)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, texts, model, null, texts.get("people.reason.missing"));
        }
        var content = Confidential.of(field)
                .flatMap(wanted -> people.reveal(person, wanted, reason))
                .orElseThrow(FamilyController::unknown);
        return show(id, texts, model, new FamilyView.Opened(person, content), null);
    }

    private String show(
            UUID id, Texts texts, Model model, FamilyView.@Nullable Opened opened, @Nullable String refused) {
        var family = pages.family(id, texts, opened, refused).orElseThrow(FamilyController::unknown);
        model.addAttribute("page", family.page());
        model.addAttribute("rights", family.rights());
        model.addAttribute("proposals", family.proposals());
        model.addAttribute("needs", family.needs());
        return "registry/family";
    }

    private RegistryWords words(Texts texts, AreaZone zone) {
        return new RegistryWords(texts, new Dates(texts, zone.zoneId()), LocalDate.now(clock.withZone(zone.zoneId())));
    }

    private static HitLine line(PersonHit hit, RegistryWords words) {
        return new HitLine(
                hit.id(),
                hit.familyId(),
                hit.name(),
                words.about(hit.age(), hit.sex(), hit.birth()),
                words.place(hit),
                hit.nik(),
                words.texts().get(hit.match().key()),
                hit.match() == Match.BEST,
                hit.suspended());
    }

    private static Field field(Texts texts, String typed) {
        return Field.of("cari", texts.get("search.label"))
                .hint(texts.get("search.hint"))
                .value(typed);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
