package id.selaras.proposal;

import id.selaras.ui.Chrome;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Proposing a change from a case or from a family's page (mengusulkan perubahan data). */
@Controller
class FormController {
    private static final String PAGE = "proposal/form";

    private final FormDesk desk;
    private final FormFamilies families;
    private final FormDrafts drafts;

    FormController(FormDesk desk, FormFamilies families, FormDrafts drafts) {
        this.desk = desk;
        this.families = families;
        this.drafts = drafts;
    }

    @GetMapping("/kasus/{id}/usulan")
    String ofCase(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(required = false) @Nullable UUID draf,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return show(begun(families.ofCase(id), jenis, draf, Optional.empty()), texts, model);
    }

    @GetMapping("/keluarga/{id}/usulan")
    String ofFamily(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var typed = new Typed(asked);
        var draft = typed.id("draf").orElse(null);
        // A draft goes on for whom it was begun, from whatever page it is opened.
        var family =
                draft == null ? families.ofFamily(id, request(typed)) : families.ofDraft(id, drafts.request(id, draft));
        return typed.id("klaim")
                .map(claim -> new Typed(Map.of("klaim", List.of(claim.toString()))))
                .map(about -> show(FormState.begun(family, FormKind.OBJECTION, about), texts, model))
                .orElseGet(() -> show(begun(family, typed.raw("jenis"), draft, typed.id("orang")), texts, model));
    }

    private FormState begun(FormFamily family, String kind, @Nullable UUID draft, Optional<UUID> about) {
        var begun = about.map(person -> new Typed(Map.of("orang", List.of(person.toString()))))
                .orElseGet(Typed::nothing);
        var typed = draft == null ? begun : drafts.find(family, draft).orElse(begun);
        return FormState.begun(family, FormKind.of(kind).orElse(null), typed);
    }

    @PostMapping("/kasus/{id}/usulan")
    String proposeFromCase(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            @ModelAttribute("chrome") Chrome chrome,
            HttpServletResponse response,
            Model model)
            throws IOException {
        return propose(families.ofCase(id), new Typed(typed), new Sent(berkas, response, model), chrome.texts());
    }

    @PostMapping("/keluarga/{id}/usulan")
    String proposeFromFamily(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            @ModelAttribute("chrome") Chrome chrome,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var told = new Typed(typed);
        return propose(families.ofFamily(id, request(told)), told, new Sent(berkas, response, model), chrome.texts());
    }

    private static @Nullable UUID request(Typed typed) {
        return typed.id(FormFamily.REQUEST).orElse(null);
    }

    /** @param papers that came along, if any */
    private record Sent(@Nullable List<MultipartFile> papers, HttpServletResponse response, Model model) {}

    private String propose(FormFamily family, Typed typed, Sent sent, Texts texts) throws IOException {
        var kind = FormKind.of(typed.text("jenis")).orElse(null);
        if (kind == null) {
            return show(FormState.begun(family, null, Typed.nothing()), texts, sent.model());
        }
        var form = desk.look(family, kind, typed);
        try {
            return switch (typed.raw("simpan")) {
                case "draf" -> "redirect:" + family.address(kind) + "&draf=" + drafts.save(family, kind, typed);
                case "buang" -> discard(family, typed);
                default -> finish(form, kind, sent, texts);
            };
        } catch (ProposalRefused refused) {
            if (refused.isAboutTheRole()) {
                throw refused;
            }
            return again(form.refused(form.errors(), refused), texts, sent);
        }
    }

    private String discard(FormFamily family, Typed typed) {
        typed.id("usulan").ifPresent(drafts::discard);
        return "redirect:" + family.address()
                + (family.request() == null ? "" : "?" + FormFamily.REQUEST + "=" + family.request());
    }

    /** An error or an unconfirmed doubt holds it back, and the form comes again with all that was typed. */
    private String finish(FormState form, FormKind kind, Sent sent, Texts texts) throws IOException {
        if (!form.mayBeFinished()) {
            return again(form, texts, sent);
        }
        try {
            var papers = SentPaper.read(sent.papers());
            return "redirect:/usulan/" + desk.propose(form.family(), kind, form.typed(), papers);
        } catch (ProposalRefused refused) {
            if (!refused.isAboutThePaper()) {
                throw refused;
            }
            return again(form.refused(Map.of("berkas", refused.key()), null), texts, sent);
        }
    }

    private String again(FormState form, Texts texts, Sent sent) {
        sent.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, texts, sent.model());
    }

    private String show(FormState form, Texts texts, Model model) {
        model.addAttribute("page", desk.page(form, texts));
        return PAGE;
    }
}
