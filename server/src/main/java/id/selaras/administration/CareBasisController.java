package id.selaras.administration;

import static id.selaras.administration.Questions.field;

import id.selaras.registry.CareBasis;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
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

/** Switches type 14 of the people in need on for a district, by stating the law it rests on. */
@Controller
@RequestMapping("/kelola/ppks")
class CareBasisController {
    private static final String HOME = "/kelola/ppks";
    private static final int DISTRICT = 2;

    private final CareBasis bases;
    private final AreaChoice areas;

    CareBasisController(CareBasis bases, AreaChoice areas) {
        this.bases = bases;
        this.areas = areas;
    }

    @ModelAttribute("area")
    ChosenArea area(@RequestParam(required = false) @Nullable String wilayah) {
        return areas.choose(wilayah);
    }

    @GetMapping
    String show(
            @ModelAttribute("area") ChosenArea area,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return page(Frame.of(area, Tab.CARE).after(kabar), "", List.of(), texts, model);
    }

    @PostMapping
    String state(
            @ModelAttribute("area") ChosenArea area,
            @RequestParam(name = "dasar_hukum", defaultValue = "") String basis,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var law = basis.strip();
        var isLaw = law.length() >= 10 && law.length() <= 500;
        if (isDistrict(area) && isLaw) {
            bases.state(area.code(), law);
            return "redirect:" + area.href(HOME + "?kabar=saved");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var problem = new Problem("dasar_hukum", isDistrict(area) ? "admin.care.wrong" : "admin.care.district");
        return page(Frame.of(area, Tab.CARE), law, List.of(problem), texts, model);
    }

    @PostMapping("/{id}/cabut")
    String withdraw(@PathVariable UUID id, @ModelAttribute("area") ChosenArea area) {
        if (!bases.withdraw(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + area.href(HOME + "?kabar=removed");
    }

    private String page(Frame frame, String typed, List<Problem> problems, Texts texts, Model model) {
        var stated = bases.of(frame.area().code());
        model.addAttribute(
                "page",
                new CareBasisPage(
                        frame,
                        stated.map(CareBasis.Stated::id).orElse(null),
                        stated.map(one -> texts.get(
                                        "admin.care.on",
                                        Days.words(
                                                texts,
                                                one.at()
                                                        .atOffset(ZoneOffset.ofHours(7))
                                                        .toLocalDate()),
                                        one.legalBasis()))
                                .orElse(null),
                        isDistrict(frame.area()),
                        field(texts, "dasar_hukum", typed, problems)));
        return "administration/care";
    }

    private static boolean isDistrict(ChosenArea area) {
        return AreaChoice.level(area.code()) == DISTRICT;
    }
}
