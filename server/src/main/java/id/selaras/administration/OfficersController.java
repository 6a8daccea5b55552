package id.selaras.administration;

import id.selaras.access.Officer;
import id.selaras.access.Role;
import id.selaras.directory.Organisations;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists officers (daftar petugas) and adds new ones. */
@Controller
class OfficersController {
    private final OfficerDesk desk;
    private final AreaChoice areas;
    private final Organisations organisations;
    private final OfficerQuestions questions;

    OfficersController(OfficerDesk desk, AreaChoice areas, Organisations organisations, OfficerQuestions questions) {
        this.desk = desk;
        this.areas = areas;
        this.organisations = organisations;
        this.questions = questions;
    }

    @GetMapping("/kelola/petugas")
    String list(
            @RequestParam(required = false) @Nullable String wilayah,
            @RequestParam(defaultValue = "") String peran,
            @RequestParam(required = false) @Nullable UUID setelah,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var area = areas.choose(wilayah);
        var role = roleOf(peran);
        var found = desk.list(area, role.orElse(null), setelah);
        var shown = found.subList(0, Math.min(found.size(), OfficerDesk.PAGE));
        var next = found.size() > shown.size()
                ? area.href("/kelola/petugas?peran=" + role.map(Role::code).orElse("") + "&setelah="
                        + shown.getLast().id())
                : null;
        var frame = Frame.of(area, Tab.OFFICERS).after(kabar);
        model.addAttribute(
                "page", page(texts, frame, shown, "", role.map(Role::code).orElse(""), next));
        return "administration/officers";
    }

    // A name to look for is personal data: it stays out of the address.
    @PostMapping("/kelola/petugas/cari")
    String search(
            @RequestParam(required = false) @Nullable String wilayah,
            @RequestParam(defaultValue = "") String cari,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var area = areas.choose(wilayah);
        var found = desk.search(area, cari);
        model.addAttribute("page", page(texts, Frame.of(area, Tab.OFFICERS), found, cari.strip(), "", null));
        return "administration/officers";
    }

    @GetMapping("/kelola/petugas/baru")
    String form(
            @RequestParam(required = false) @Nullable String wilayah,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var area = areas.choose(wilayah);
        return again(OfficerForm.empty(), List.of(), texts, area, model);
    }

    @PostMapping("/kelola/petugas/baru")
    String admit(
            @RequestParam(required = false) @Nullable String wilayah,
            OfficerForm form,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var area = areas.choose(wilayah);
        var admission = desk.admit(form, area);
        if (admission.account() != null) {
            return "redirect:" + area.href("/kelola/petugas/" + admission.account() + "?kabar=admitted");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return again(form, admission.problems(), texts, area, model);
    }

    private String again(OfficerForm form, List<Problem> problems, Texts texts, ChosenArea area, Model model) {
        model.addAttribute(
                "page", new NewOfficerPage(Frame.of(area, Tab.OFFICERS), questions.ask(texts, form, problems, area)));
        return "administration/new-officer";
    }

    private OfficersPage page(
            Texts texts, Frame frame, List<Officer> shown, String searched, String role, @Nullable String next) {
        var lines = new PostLines(texts, areas, organisations);
        return new OfficersPage(
                frame,
                shown.stream().map(officer -> OfficerRow.of(officer, lines)).toList(),
                !searched.isEmpty(),
                Questions.field(texts, "cari", searched, List.of()),
                Questions.field(texts, "peran", role, List.of()),
                Words.roles(texts),
                next);
    }

    private static Optional<Role> roleOf(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst();
    }
}
