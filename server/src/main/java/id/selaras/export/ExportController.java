package id.selaras.export;

import id.selaras.access.SignedIn;
import id.selaras.export.Taken.State;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Downloads of people's data (unduhan). */
@Controller
class ExportController {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Exports exports;
    private final ExportPages pages;
    private final Clock clock;

    ExportController(Exports exports, ExportPages pages, Clock clock) {
        this.exports = exports;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/unduhan")
    String open(@AuthenticationPrincipal SignedIn person, @ModelAttribute("texts") Texts texts, Model model) {
        return show(person, ExportForm.empty(), Map.of(), texts, model);
    }

    @PostMapping("/unduhan")
    @org.jspecify.annotations.Nullable
    String take(
            ExportForm form,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var problems = new HashMap<String, String>();
        var wish = form.read(pages.choices(person), Exports.mayUncover(person), problems);
        if (wish.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(person, form, problems, texts, model);
        }
        send(wish.get(), person, texts, response);
        return null;
    }

    private void send(Wish wish, SignedIn person, Texts texts, HttpServletResponse response) throws IOException {
        var id = UUID.randomUUID();
        var number = exports.begin(id, wish);
        var counts = new Counts();
        var state = State.BROKEN;
        try {
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(number + "." + wish.format().code())
                            .build()
                            .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType(wish.format().mediaType());
            var heads = List.of(
                    watermark(wish, number, person, texts),
                    exports.columns(wish).head());
            var out = writer(wish.format(), response.getOutputStream(), heads);
            exports.write(id, wish, out, counts);
            out.end();
            state = State.COMPLETE;
        } finally {
            exports.end(id, wish, number, state, counts);
        }
    }

    private static RowWriter writer(Format format, OutputStream out, List<List<String>> heads) throws IOException {
        if (format == Format.XLSX) {
            return new XlsxWriter(out, heads);
        }
        var csv = new CsvWriter(out);
        for (var head : heads) {
            csv.row(head);
        }
        return csv;
    }

    /** Who took it, when and what for: a copy that turns up somewhere says whose it was. */
    private List<String> watermark(Wish wish, String number, SignedIn person, Texts texts) {
        var dates = new Dates(texts, ZONE);
        var now = clock.instant();
        return List.of(texts.get(
                "export.watermark",
                number,
                person.fullName(),
                dates.longDate(dates.dateOf(now)) + " " + dates.timeAndZone(now),
                wish.purpose()));
    }

    private String show(SignedIn person, ExportForm form, Map<String, String> problems, Texts texts, Model model) {
        model.addAttribute("page", pages.page(person, form, problems, texts));
        return "export/exports";
    }
}
