package id.selaras.privacy;

import id.selaras.export.CsvWriter;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Whom to notify when an account fell into wrong hands (kebocoran). */
@Controller
class BreachController {
    private static final String VIEW = "privacy/breach";

    private final Breaches breaches;
    private final BreachPages pages;

    BreachController(Breaches breaches, BreachPages pages) {
        this.breaches = breaches;
        this.pages = pages;
    }

    @GetMapping("/jejak/kebocoran")
    String open(@ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("page", pages.page(new BreachForm("", "", "", ""), Map.of(), null, texts));
        return VIEW;
    }

    @PostMapping("/jejak/kebocoran")
    String list(BreachForm form, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model) {
        var problems = new HashMap<String, String>();
        var question = form.read(breaches, problems);
        if (question.isEmpty()) {
            return refused(form, problems, texts, response, model);
        }
        var result = pages.result(question.get(), breaches.find(question.get()), texts);
        model.addAttribute("page", pages.page(form, problems, result, texts));
        return VIEW;
    }

    @PostMapping("/jejak/kebocoran/unduh")
    @Nullable
    String download(BreachForm form, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model)
            throws IOException {
        var problems = new HashMap<String, String>();
        var question = form.read(breaches, problems);
        if (question.isEmpty()) {
            return refused(form, problems, texts, response, model);
        }
        breaches.begin(question.get());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("orang-terdampak.csv")
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/csv;charset=UTF-8");
        send(question.get(), new CsvWriter(response.getOutputStream()), texts);
        return null;
    }

    private void send(BreachQuestion question, CsvWriter out, Texts texts) throws IOException {
        out.row(pages.head(texts));
        breaches.each(question, one -> {
            try {
                out.row(pages.row(one, texts));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.end();
    }

    private String refused(
            BreachForm form, Map<String, String> problems, Texts texts, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.page(form, problems, null, texts));
        return VIEW;
    }
}
