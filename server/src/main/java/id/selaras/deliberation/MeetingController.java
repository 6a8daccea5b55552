package id.selaras.deliberation;

import id.selaras.letter.IssuedPaper;
import id.selaras.letter.Letters;
import id.selaras.ui.Confirmation;
import id.selaras.ui.Link;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One meeting: agenda, attendance and decisions, its papers, and sending the list. */
@Controller
@RequestMapping("/musyawarah/{id}")
class MeetingController {
    private final MeetingDesk desk;
    private final MeetingPages pages;
    private final Place place;
    private final Letters letters;
    private final TransactionTemplate transactions;

    MeetingController(
            MeetingDesk desk, MeetingPages pages, Place place, Letters letters, TransactionTemplate transactions) {
        this.desk = desk;
        this.pages = pages;
        this.place = place;
        this.letters = letters;
        this.transactions = transactions;
    }

    @GetMapping
    String open(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar,
            @RequestParam(required = false) @Nullable String gagal,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        model.addAttribute("page", pages.page(id, texts, null, Map.of(), Notice.of(kabar, gagal, texts)));
        return "deliberation/meeting";
    }

    /** To be read out and written on. */
    @GetMapping("/agenda")
    String agenda(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("page", pages.page(id, texts, null, Map.of(), null));
        return "deliberation/agenda";
    }

    @PostMapping("/agenda")
    String renew(@PathVariable UUID id) {
        return Back.to("/musyawarah/" + id, () -> desk.renew(id) > 0 ? "renewed" : "nothing-new");
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var form = MeetingForm.of(typed);
        var problems = FormProblems.of(form);
        var heldOn = problems.date("tanggal", form.tanggal(), place.today(place.areaNo()));
        if (!problems.isEmpty()) {
            model.addAttribute("page", pages.page(id, texts, form, problems.byField(), null));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "deliberation/meeting";
        }
        var saved = Back.to("/musyawarah/" + id, () -> {
            desk.save(id, form, heldOn);
            return "saved";
        });
        var finishes = "selesai".equals(typed.getFirst("aksi")) && saved.endsWith("kabar=saved");
        return finishes ? "redirect:/musyawarah/" + id + "/selesai" : saved;
    }

    @GetMapping("/selesai")
    String ask(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        var missing = desk.missing(id);
        var page = pages.page(id, texts, null, Map.of(), null);
        model.addAttribute("page", page);
        model.addAttribute(
                "missing",
                missing.stream()
                        .map(what -> texts.get("deliberation.missing." + what))
                        .toList());
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        texts.get("deliberation.finish.question"),
                        List.of(
                                texts.get("deliberation.finish.closed"),
                                texts.get("deliberation.finish.papers"),
                                texts.get("deliberation.finish.told")),
                        new Link("/musyawarah/" + id + "/selesai", texts.get("deliberation.finish.act")),
                        new Link("/musyawarah/" + id, texts.get("deliberation.finish.back"))));
        return "deliberation/finish";
    }

    @PostMapping("/selesai")
    String finish(@PathVariable UUID id) {
        return Back.to("/musyawarah/" + id, () -> {
            desk.finish(id);
            return "finished";
        });
    }

    @PostMapping("/kirim")
    String send(@PathVariable UUID id) {
        return Back.to("/musyawarah/" + id, () -> {
            desk.send(id);
            return "sent";
        });
    }

    @GetMapping("/surat/{paper}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable UUID paper) {
        return transactions.execute(status -> {
            var found = letters.find(paper)
                    .filter(issued -> issued.subjectId().equals(id))
                    .orElseThrow(DeliberationNotFound::new);
            return Back.file(
                    fileName(found),
                    MediaType.APPLICATION_PDF,
                    letters.open(found).orElseThrow(DeliberationNotFound::new));
        });
    }

    private static String fileName(IssuedPaper paper) {
        return paper.number().replace('/', '-') + ".pdf";
    }
}
