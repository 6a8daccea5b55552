package id.selaras.administration;

import id.selaras.casework.NewId;
import id.selaras.correspondence.LetterTemplate;
import id.selaras.correspondence.LetterTemplates;
import id.selaras.correspondence.SigningPosts;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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

/** LetterTemplates of letters and who holds the posts that sign them (templat surat, jabatan penanda tangan). */
@Controller
@RequestMapping("/kelola/surat")
class LettersController {
    private static final String HOME = "/kelola/surat";

    private final LetterTemplates templates;
    private final SigningPosts posts;
    private final HolderReader holders;
    private final AreaChoice areas;

    LettersController(LetterTemplates templates, SigningPosts posts, HolderReader holders, AreaChoice areas) {
        this.templates = templates;
        this.posts = posts;
        this.holders = holders;
        this.areas = areas;
    }

    @ModelAttribute("area")
    ChosenArea area(@RequestParam(required = false) @Nullable String wilayah) {
        return areas.choose(wilayah);
    }

    @GetMapping
    String list(
            @ModelAttribute("area") ChosenArea area,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return show(Frame.of(area, Tab.LETTERS).after(kabar), HolderForm.empty(), List.of(), texts, model);
    }

    @PostMapping("/jabatan")
    String name(
            HolderForm form,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var problems = new ArrayList<Problem>();
        var holder = holders.read(form, area, problems);
        if (holder.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(Frame.of(area, Tab.LETTERS), form, problems, texts, model);
        }
        posts.name(holder.get());
        return "redirect:" + area.href(HOME + "?kabar=saved");
    }

    @PostMapping("/jabatan/{id}/akhiri")
    String end(@PathVariable UUID id, @ModelAttribute("area") ChosenArea area) {
        if (!posts.end(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + area.href(HOME + "?kabar=ended");
    }

    @GetMapping("/templat/{code}")
    String edit(
            @PathVariable String code,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return show(area, template(area, code), false, texts, model);
    }

    /** Shows what would be printed, or keeps the text as the area's own next version. */
    @PostMapping("/templat/{code}")
    String save(
            @PathVariable String code,
            TemplateForm form,
            @RequestParam(defaultValue = "") String aksi,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var typed = form.over(template(area, code), area.code(), NewId.next());
        var wrong =
                !templates.wrong(typed).isEmpty() || !templates.problems(typed).isEmpty();
        if (!wrong && !aksi.equals("pratinjau")) {
            templates.save(typed);
            return "redirect:" + area.href(HOME + "?kabar=saved");
        }
        if (wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return show(area, typed, true, texts, model);
    }

    @PostMapping("/templat/{code}/bawaan")
    String withdraw(@PathVariable String code, @ModelAttribute("area") ChosenArea area) {
        if (!templates.withdraw(area.code(), code)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + area.href(HOME + "?kabar=taken-back");
    }

    private LetterTemplate template(ChosenArea area, String code) {
        return templates.find(area.code(), code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(ChosenArea area, LetterTemplate template, boolean checked, Texts texts, Model model) {
        var page = TemplatePages.page(
                Frame.of(area, Tab.LETTERS), template, checked ? templates.wrong(template) : List.of(), texts);
        model.addAttribute("page", page);
        model.addAttribute(
                "problems",
                templates.problems(template).stream()
                        .map(problem -> problem.sentence(texts))
                        .toList());
        model.addAttribute("preview", templates.preview(template));
        return "administration/template";
    }

    private String show(Frame frame, HolderForm form, List<Problem> problems, Texts texts, Model model) {
        var code = frame.area().code();
        model.addAttribute(
                "page",
                LettersPage.of(
                        frame,
                        templates.inForce(code),
                        posts.within(code).stream()
                                .map(holder -> new LettersPage.HolderLine(
                                        holder.id(),
                                        texts.get(holder.post().key()),
                                        areas.name(holder.areaCode()),
                                        holder.name(),
                                        holder.title()))
                                .toList(),
                        form,
                        problems,
                        texts));
        return "administration/letters";
    }
}
