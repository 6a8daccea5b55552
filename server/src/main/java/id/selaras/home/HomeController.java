package id.selaras.home;

import id.selaras.casework.TicketAsk;
import id.selaras.directory.WindowSearch;
import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages everybody may read. */
@Controller
class HomeController {
    private static final int LONGEST_NAME = 80;

    private final WindowSearch windows;

    HomeController(WindowSearch windows) {
        this.windows = windows;
    }

    @GetMapping("/")
    String start(
            @RequestParam(defaultValue = "") String desa,
            @RequestParam(defaultValue = "") String kode,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var name = desa.substring(0, Math.min(desa.length(), LONGEST_NAME));
        var village = Field.of("desa", texts.get("home.window.village"))
                .hint(texts.get("home.window.village.hint"))
                .value(name);
        model.addAttribute("page", new StartPage(TicketAsk.empty(texts, ""), village, windows.find(name, kode)));
        return "home/start";
    }

    @GetMapping("/tentang")
    String about() {
        return "home/about";
    }
}
