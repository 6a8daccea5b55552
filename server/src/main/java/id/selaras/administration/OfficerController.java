package id.selaras.administration;

import id.selaras.access.ActRefused;
import id.selaras.access.OfficerState;
import id.selaras.directory.Organisations;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.springframework.web.server.ResponseStatusException;

/** One officer: name, posts, suspension, replacement. */
@Controller
@RequestMapping("/kelola/petugas/{id}")
class OfficerController {
    private final OfficerDesk desk;
    private final AreaChoice areas;
    private final Organisations organisations;
    private final OfficerQuestions questions;

    OfficerController(OfficerDesk desk, AreaChoice areas, Organisations organisations, OfficerQuestions questions) {
        this.desk = desk;
        this.areas = areas;
        this.organisations = organisations;
        this.questions = questions;
    }

    @ModelAttribute("area")
    ChosenArea area(@RequestParam(required = false) @Nullable String wilayah) {
        return areas.choose(wilayah);
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar,
            @RequestParam(required = false) @Nullable Integer pindah,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var frame = Frame.of(area, Tab.OFFICERS).after(kabar);
        model.addAttribute("moved", pindah);
        return page(frame, row(id, texts), OfficerForm.empty(), List.of(), texts, model);
    }

    @PostMapping("/tugas")
    String appoint(
            @PathVariable UUID id,
            OfficerForm form,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var problems = desk.appoint(id, form, area);
        if (problems.isEmpty()) {
            return back(area, id, "appointed");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(Frame.of(area, Tab.OFFICERS), row(id, texts), form, problems, texts, model);
    }

    @PostMapping("/tugas/{post}/akhiri")
    String endPost(@PathVariable UUID id, @PathVariable UUID post, @ModelAttribute("area") ChosenArea area) {
        return act(area, id, "ended", () -> desk.endPost(id, post));
    }

    @PostMapping("/nama")
    String rename(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nama,
            @ModelAttribute("area") ChosenArea area) {
        if (nama.strip().length() < 2 || nama.strip().length() > 120) {
            return back(area, id, "full_name_malformed");
        }
        return act(area, id, "renamed", () -> desk.rename(id, nama));
    }

    @PostMapping("/bekukan")
    String suspend(@PathVariable UUID id, @ModelAttribute("area") ChosenArea area) {
        return act(area, id, "suspended", () -> desk.suspend(id));
    }

    @PostMapping("/pulihkan")
    String resume(@PathVariable UUID id, @ModelAttribute("area") ChosenArea area) {
        return act(area, id, "resumed", () -> desk.resume(id));
    }

    @GetMapping("/ganti")
    String replaceForm(
            @PathVariable UUID id,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return replacePage(Frame.of(area, Tab.OFFICERS), row(id, texts), OfficerForm.empty(), List.of(), texts, model);
    }

    @PostMapping("/ganti")
    String replace(
            @PathVariable UUID id,
            OfficerForm successor,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var admission = desk.takeOver(id, successor.akun(), successor.nama());
        if (admission.account() != null) {
            return back(area, admission.account(), "replaced&pindah=" + admission.moved());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var frame = Frame.of(area, Tab.OFFICERS);
        return replacePage(frame, row(id, texts), successor, admission.problems(), texts, model);
    }

    private String act(ChosenArea area, UUID id, String done, Runnable work) {
        try {
            work.run();
            return back(area, id, done);
        } catch (ActRefused refused) {
            return back(area, id, Outcome.code(refused.refusal()));
        }
    }

    private static String back(ChosenArea area, UUID id, String outcome) {
        return "redirect:" + area.href("/kelola/petugas/" + id + "?kabar=" + outcome);
    }

    private OfficerRow row(UUID id, Texts texts) {
        return desk.find(id)
                .map(officer -> OfficerRow.of(officer, new PostLines(texts, areas, organisations)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(
            Frame frame, OfficerRow officer, OfficerForm form, List<Problem> problems, Texts texts, Model model) {
        var refusal = desk.whyNot(officer.id());
        model.addAttribute(
                "page",
                new OfficerPage(
                        frame,
                        officer,
                        refusal.map(reason -> "admin." + reason.key()).orElse(null),
                        officer.state() == OfficerState.SUSPENDED,
                        desk.workOf(officer.id()),
                        Questions.field(texts, AppointmentReader.FULL_NAME, officer.fullName(), List.of()),
                        questions.ask(texts, form, problems, frame.area())));
        return "administration/officer";
    }

    private String replacePage(
            Frame frame, OfficerRow officer, OfficerForm form, List<Problem> problems, Texts texts, Model model) {
        model.addAttribute(
                "page",
                new ReplacePage(
                        frame,
                        officer,
                        desk.workOf(officer.id()),
                        Questions.field(texts, AppointmentReader.ACCOUNT, form.akun(), problems),
                        Questions.field(texts, AppointmentReader.FULL_NAME, form.nama(), problems)
                                .mayBeEmpty()));
        return "administration/replace";
    }
}
