package id.selaras.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Switches the language of the pages (bahasa). */
@Controller
class LanguageController {

    private final LocaleResolver languages;

    LanguageController(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/bahasa")
    String choose(
            @RequestParam(defaultValue = "id") String bahasa,
            @RequestParam(defaultValue = "/") String kembali,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, bahasa.equals("en") ? Locale.ENGLISH : Texts.INDONESIAN);
        // Only a path of our own: a link that somebody wrote must not lead away.
        return "redirect:" + (kembali.matches("/|/[\\p{Alnum}][\\p{Alnum}/_-]*") ? kembali : "/");
    }
}
