package id.selaras.deliberation;

import id.selaras.deliberation.AgendaItem.Check;
import id.selaras.ui.Confirmation;
import id.selaras.ui.Link;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Verification, approval and lock of a month. */
@Controller
class CycleController {
    private static final String CHECK = "periksa-";
    private static final int LONGEST_NUMBER = 80;

    private final CycleDesk desk;
    private final CyclePages pages;
    private final Place place;

    CycleController(CycleDesk desk, CyclePages pages, Place place) {
        this.desk = desk;
        this.pages = pages;
        this.place = place;
    }

    @PostMapping("/musyawarah/{id}/verifikasi")
    String verify(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return Back.to("/musyawarah/" + id, () -> {
            desk.verify(id, checks(typed));
            return "verified";
        });
    }

    private static Map<UUID, CycleDesk.Checked> checks(MultiValueMap<String, String> typed) {
        var checks = new HashMap<UUID, CycleDesk.Checked>();
        for (var name : typed.keySet()) {
            var item = name.startsWith(CHECK)
                    ? MeetingForm.id(name.substring(CHECK.length())).orElse(null)
                    : null;
            if (item == null) {
                continue;
            }
            var reason = MeetingForm.one(typed, "sebab-" + item);
            if (reason.length() > MeetingForm.LONGEST_REASON) {
                throw new DeliberationRefused("too-long");
            }
            switch (MeetingForm.one(typed, name)) {
                case "agreed" -> checks.put(item, new CycleDesk.Checked(Check.AGREED, reason));
                case "returned" -> checks.put(item, new CycleDesk.Checked(Check.RETURNED, reason));
                default -> {}
            }
        }
        return checks;
    }

    @PostMapping("/musyawarah/siklus/{month}/pengesahan")
    String approve(
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(name = "tanggal-surat", defaultValue = "") String letterOn,
            @RequestParam MultipartFile berkas,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        place.mustLead();
        var cycle = pages.id(month);
        var problems = new FormProblems();
        problems.text("nomor", nomor.strip(), LONGEST_NUMBER);
        var on = problems.date("tanggal-surat", letterOn, LocalDate.EPOCH);
        if (berkas.isEmpty()) {
            problems.add("berkas", "deliberation.wrong.file");
        }
        if (!problems.isEmpty()) {
            var typed = Map.of("nomor", nomor, "tanggal-surat", letterOn);
            model.addAttribute("page", pages.page(month, texts, typed, problems.byField(), null));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "deliberation/cycle";
        }
        var sent = berkas.getBytes();
        var name = Objects.requireNonNullElse(berkas.getOriginalFilename(), "");
        return Back.to("/musyawarah?bulan=" + month, () -> {
            desk.approve(cycle, new Approval.Letter(nomor.strip(), on), CycleDesk.read(sent), name);
            return "approved";
        });
    }

    @GetMapping("/musyawarah/siklus/{month}/pengesahan/{id}")
    ResponseEntity<byte[]> approval(@PathVariable YearMonth month, @PathVariable UUID id) {
        var file = desk.openApproval(pages.id(month), id);
        return Back.file(file.name(), MediaType.parseMediaType(file.type().mediaType()), file.content());
    }

    @GetMapping("/musyawarah/siklus/{month}/kunci")
    String ask(@PathVariable YearMonth month, @ModelAttribute("texts") Texts texts, Model model) {
        place.mustLead();
        pages.id(month);
        var page = pages.page(month, texts, Map.of(), Map.of(), null);
        var totals = page.totals();
        model.addAttribute("title", page.title());
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        texts.get("deliberation.lock.question", CycleWords.month(month, texts)),
                        List.of(
                                texts.get("deliberation.lock.frozen", totals.verified()),
                                texts.get(
                                        "deliberation.lock.back",
                                        totals.agreed() - totals.verified() - totals.returned()),
                                texts.get(
                                        page.approvals().isEmpty()
                                                ? "deliberation.lock.unapproved"
                                                : "deliberation.lock.approved"),
                                texts.get("deliberation.lock.missing", totals.villages() - totals.sent())),
                        new Link(page.href() + "/kunci", texts.get("deliberation.lock.act")),
                        new Link("/musyawarah?bulan=" + month, texts.get("deliberation.lock.away"))));
        return "deliberation/lock";
    }

    @PostMapping("/musyawarah/siklus/{month}/kunci")
    String lock(@PathVariable YearMonth month) {
        place.mustLead();
        var cycle = pages.id(month);
        return Back.to("/musyawarah?bulan=" + month, () -> {
            desk.lock(cycle);
            return "locked";
        });
    }
}
