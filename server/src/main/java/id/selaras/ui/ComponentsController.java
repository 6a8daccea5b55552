package id.selaras.ui;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The component sheet: every page part in every state, for those who build pages and for the accessibility check. */
@Controller
@ConditionalOnProperty("selaras.demo")
class ComponentsController {

    @GetMapping("/komponen")
    String sheet(@ModelAttribute("chrome") Chrome chrome, Model model) {
        model.addAttribute("sheet", new ComponentSheet(chrome.texts()));
        return "ui/components";
    }

    @GetMapping("/komponen/publik")
    String publicSheet(@ModelAttribute("chrome") Chrome chrome, Model model) {
        model.addAttribute("sheet", new ComponentSheet(chrome.texts()));
        return "ui/componentsPublic";
    }
}
