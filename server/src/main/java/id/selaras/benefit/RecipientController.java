package id.selaras.benefit;

import id.selaras.access.SignedIn;
import id.selaras.benefit.RecipientRow.Outcome;
import id.selaras.directory.Calendars;
import id.selaras.importing.FileRefused;
import id.selaras.importing.Tables;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Recipient lists at the import desk (daftar penerima). */
@Controller
@RequestMapping("/impor/penerima")
class RecipientController {
    private static final int MOST_ROWS = 100_000;
    private static final String LISTS = "benefit/recipients";
    private static final String ONE = "benefit/recipientList";
    private static final int LONGEST_NAME = 255;

    private final RecipientLists lists;
    private final RecipientPages pages;
    private final Tables tables;
    private final Clock clock;

    RecipientController(RecipientLists lists, RecipientPages pages, Tables tables, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping
    String list(@ModelAttribute("texts") Texts texts, Model model) {
        return show(RecipientForm.empty(), Map.of(), null, texts, model);
    }

    @PostMapping
    String drop(
            RecipientForm form,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var district = Long.parseLong(person.post().areaCode().replace(".", "")) * 1_000_000L;
        var today = LocalDate.now(clock.withZone(Calendars.zoneOf(district).zoneId()));
        var wrong = RecipientForm.nothingWrong();
        if (berkas == null || berkas.isEmpty()) {
            wrong.put("berkas", "recipients.wrong.file");
        }
        var order = form.read(district, lists.programmes(), today, wrong);
        String refused = null;
        if (order.isPresent() && berkas != null) {
            try (var content = berkas.getInputStream()) {
                lists.check(order.get(), name(berkas), tables.read(content, MOST_ROWS), today);
                return "redirect:/impor/penerima/" + order.get().id();
            } catch (FileRefused unreadable) {
                refused = texts.get(unreadable.key(), unreadable.arguments().toArray());
            } catch (RecipientRefused nothing) {
                refused = texts.get(nothing.key());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, wrong, refused, texts, model);
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hasil,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var wanted = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.code().equals(hasil))
                .findFirst()
                .orElse(null);
        model.addAttribute("page", pages.one(find(id), wanted, null, texts));
        return ONE;
    }

    @PostMapping("/{id}/catat")
    String record(
            @PathVariable UUID id, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model) {
        return orRefused(id, () -> lists.record(id), texts, response, model);
    }

    @PostMapping("/{id}/tarik")
    String takeBack(
            @PathVariable UUID id, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model) {
        return orRefused(id, () -> lists.takeBack(id), texts, response, model);
    }

    private String orRefused(UUID id, Runnable act, Texts texts, HttpServletResponse response, Model model) {
        find(id);
        try {
            act.run();
            return "redirect:/impor/penerima/" + id;
        } catch (RecipientRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.one(find(id), null, texts.get(refused.key()), texts));
            return ONE;
        }
    }

    private String show(
            RecipientForm form, Map<String, String> wrong, @Nullable String refused, Texts texts, Model model) {
        model.addAttribute("page", pages.page(form, wrong, texts));
        model.addAttribute("refused", refused);
        return LISTS;
    }

    private RecipientLists.Checked find(UUID id) {
        return lists.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N}._ -]", "_")
                .strip();
        return name.isEmpty() ? "berkas" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
