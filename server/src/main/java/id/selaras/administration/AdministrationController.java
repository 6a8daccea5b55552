package id.selaras.administration;

import id.selaras.ui.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator's first page (kelola): which area, what is set up, what is missing. */
@Controller
class AdministrationController {
    private final AreaChoice areas;
    private final Standings standings;

    AdministrationController(AreaChoice areas, Standings standings) {
        this.areas = areas;
        this.standings = standings;
    }

    @GetMapping("/kelola")
    String home(@RequestParam(required = false) @Nullable String wilayah, Model model) {
        var area = areas.choose(wilayah);
        var below = areas.below(area).stream()
                .map(child -> new Link("/kelola?wilayah=" + child.code(), child.name()))
                .toList();
        model.addAttribute("page", new HomePage(Frame.of(area, Tab.OVERVIEW), below, standings.of(area)));
        return "administration/home";
    }
}
