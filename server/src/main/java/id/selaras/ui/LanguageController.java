package id.selaras.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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
            @RequestHeader(name = HttpHeaders.REFERER, defaultValue = "/") String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(
                request,
                response,
                Language.of(bahasa).orElse(Language.INDONESIAN).locale());
        return "redirect:" + pathOf(from);
    }

    // Only a path of our own: a referrer that somebody forged must not lead away.
    private static String pathOf(String address) {
        try {
            var path = URI.create(address).getPath();
            return path != null && path.matches("/[\\p{Alnum}][\\p{Alnum}/_-]*") ? path : "/";
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
