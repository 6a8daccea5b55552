package id.selaras.administration;

import static id.selaras.administration.Questions.field;

import id.selaras.directory.Organisation;
import id.selaras.directory.OrganisationKind;
import id.selaras.directory.Sector;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Organisations of the chosen area (instansi). */
@Controller
@RequestMapping("/kelola/instansi")
class OrganisationsController {
    private static final String HOME = "/kelola/instansi";

    private final OrganisationDesk desk;
    private final AreaChoice areas;

    OrganisationsController(OrganisationDesk desk, AreaChoice areas) {
        this.desk = desk;
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
            @RequestParam(defaultValue = "") String tampil,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var all = desk.inside(area);
        var showsPuskesos = tampil.equals("puskesos");
        var lines = all.stream()
                .filter(found -> (found.kind() == OrganisationKind.PUSKESOS) == showsPuskesos)
                .map(found -> line(found, texts))
                .toList();
        var puskesos = (int) all.stream()
                .filter(found -> found.kind() == OrganisationKind.PUSKESOS)
                .count();
        var frame = Frame.of(area, Tab.ORGANISATIONS).after(kabar);
        model.addAttribute("page", new OrganisationsPage(frame, lines, puskesos, showsPuskesos));
        return "administration/organisations";
    }

    @GetMapping("/baru")
    String newForm(@ModelAttribute("area") ChosenArea area, @ModelAttribute("texts") Texts texts, Model model) {
        return form(area, null, OrganisationForm.empty(), List.of(), texts, model);
    }

    @PostMapping("/baru")
    String add(
            OrganisationForm form,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var problems = desk.add(form, area);
        if (problems.isEmpty()) {
            return "redirect:" + area.href(HOME + "?kabar=added");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(area, null, form, problems, texts, model);
    }

    @GetMapping("/{id}")
    String editForm(
            @PathVariable UUID id,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return form(area, id, typed(known(id, area)), List.of(), texts, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            OrganisationForm form,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var problems = desk.change(known(id, area), form, area);
        if (problems.isEmpty()) {
            return "redirect:" + area.href(HOME + "?kabar=saved");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(area, id, form, problems, texts, model);
    }

    @PostMapping("/{id}/tutup")
    String close(@PathVariable UUID id, @ModelAttribute("area") ChosenArea area) {
        desk.close(known(id, area));
        return "redirect:" + area.href(HOME + "?kabar=closed");
    }

    private Organisation known(UUID id, ChosenArea area) {
        return desk.find(id, area).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OrganisationsPage.Line line(Organisation found, Texts texts) {
        return new OrganisationsPage.Line(
                found.id(),
                found.name(),
                found.code(),
                texts.get(found.kind().key()),
                areas.shortLine(found.areaCode()),
                found.sectors().stream()
                        .sorted()
                        .map(sector -> texts.get(sector.key()))
                        .collect(Collectors.joining(", ")),
                found.answersHere());
    }

    private static OrganisationForm typed(Organisation known) {
        return new OrganisationForm(
                known.code(),
                known.name(),
                known.kind().code(),
                known.areaCode(),
                known.sectors().stream().map(Sector::code).toList(),
                known.answersHere() ? "ya" : "tidak",
                known.contact().address(),
                known.contact().phone(),
                known.contact().opening());
    }

    private String form(
            ChosenArea area,
            @Nullable UUID id,
            OrganisationForm form,
            List<Problem> problems,
            Texts texts,
            Model model) {
        var places = areas.places(area).stream()
                .map(place -> Option.of(place.code(), areas.shortLine(place.code())))
                .toList();
        model.addAttribute(
                "page",
                new OrganisationPage(
                        Frame.of(area, Tab.ORGANISATIONS),
                        id,
                        field(texts, OrganisationReader.CODE, form.kode(), problems),
                        field(texts, OrganisationReader.NAME, form.nama(), problems),
                        field(texts, OrganisationReader.KIND, form.jenis(), problems),
                        field(texts, OrganisationReader.PLACE, form.tempat(), problems)
                                .mayBeEmpty(),
                        field(texts, OrganisationReader.SECTORS, "", problems),
                        Set.copyOf(form.sektor()),
                        field(texts, OrganisationReader.ANSWERS, form.menjawab(), problems),
                        field(texts, OrganisationReader.ADDRESS, form.alamat(), problems)
                                .mayBeEmpty(),
                        field(texts, OrganisationReader.PHONE, form.telepon(), problems)
                                .mayBeEmpty(),
                        field(texts, OrganisationReader.OPENING, form.buka(), problems)
                                .mayBeEmpty(),
                        Words.kinds(texts),
                        Words.sectors(texts),
                        places));
        return "administration/organisation";
    }
}
