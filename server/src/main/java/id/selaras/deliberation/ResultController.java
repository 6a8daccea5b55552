package id.selaras.deliberation;

import id.selaras.deliberation.AgendaItem.Answer;
import id.selaras.deliberation.ResultsPage.Line;
import id.selaras.deliberation.ResultsPage.Preview;
import id.selaras.deliberation.ResultsPage.Row;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the ministry answered: by hand, or from a file that is looked at before it is applied. */
@Controller
@RequestMapping("/musyawarah/siklus/{month}/hasil")
class ResultController {
    private final ResultDesk desk;
    private final CyclePages cycles;
    private final VillageWords villages;
    private final Place place;

    ResultController(ResultDesk desk, CyclePages cycles, VillageWords villages, Place place) {
        this.desk = desk;
        this.cycles = cycles;
        this.villages = villages;
        this.place = place;
    }

    @GetMapping
    String list(
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable String kabar,
            @RequestParam(required = false) @Nullable String gagal,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        place.mustVerify();
        var today = place.today(place.areaNo());
        var words = new ItemWords(texts, new Dates(texts, Place.zone(place.areaNo())), today);
        var lines = desk.sent(cycles.id(month)).stream()
                .map(item -> line(item, words))
                .toList();
        model.addAttribute(
                "page",
                new ResultsPage(
                        texts.get("deliberation.results.title", CycleWords.month(month, texts)),
                        href(month),
                        "/musyawarah?bulan=" + month,
                        TypedDate.write(today),
                        lines,
                        (int) lines.stream()
                                .filter(line -> line.answer() != null)
                                .count(),
                        Notice.of(kabar, gagal, texts)));
        return "deliberation/results";
    }

    private Line line(AgendaItem item, ItemWords words) {
        return new Line(
                item.id(),
                item.family().head(),
                words.cardNo(item),
                villages.name(item.areaNo()),
                words.texts().get(item.kind().key()),
                item.answer() == null ? null : words.fate(item).getLast());
    }

    @PostMapping("/{item}")
    String answer(
            @PathVariable YearMonth month,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String hasil,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "") String tanggal) {
        place.mustVerify();
        var cycle = cycles.id(month);
        return Back.to(href(month), () -> {
            var on = TypedDate.read(tanggal).orElseThrow(() -> new DeliberationRefused("date"));
            if (!hasil.matches("granted|denied") || alasan.strip().length() > MeetingForm.LONGEST_REASON) {
                throw new DeliberationRefused("date");
            }
            desk.answer(cycle, item, new Answer("granted".equals(hasil), alasan.strip(), on));
            return "answered";
        });
    }

    @PostMapping("/berkas")
    String upload(@PathVariable YearMonth month, @RequestParam MultipartFile berkas) throws IOException {
        place.mustVerify();
        var cycle = cycles.id(month);
        var content = berkas.getBytes();
        try {
            var id = desk.upload(cycle, Objects.requireNonNullElse(berkas.getOriginalFilename(), ""), content);
            return "redirect:" + href(month) + "/berkas/" + id;
        } catch (DeliberationRefused refused) {
            return "redirect:" + href(month) + "?gagal=" + refused.code();
        }
    }

    @GetMapping("/berkas/{file}")
    String preview(
            @PathVariable YearMonth month, @PathVariable UUID file, @ModelAttribute("texts") Texts texts, Model model) {
        place.mustVerify();
        var preview = desk.preview(cycles.id(month), file);
        var dates = new Dates(texts, Place.zone(place.areaNo()));
        model.addAttribute(
                "page",
                new Preview(
                        texts.get("deliberation.results.preview", preview.file().name()),
                        href(month) + "/berkas/" + file,
                        href(month),
                        preview.file().applied(),
                        preview.found().matched().stream()
                                .map(row -> new Row(
                                        row.line(),
                                        row.head(),
                                        row.granted()
                                                ? texts.get("deliberation.fate.granted", dates.dayAndYear(row.on()))
                                                : texts.get(
                                                        "deliberation.fate.denied",
                                                        dates.dayAndYear(row.on()),
                                                        row.reason())))
                                .toList(),
                        preview.found().unmatched().stream()
                                .map(row -> new Row(
                                        row.line(), row.what(), texts.get("deliberation.unmatched." + row.problem())))
                                .toList()));
        return "deliberation/resultsPreview";
    }

    @PostMapping("/berkas/{file}")
    String apply(@PathVariable YearMonth month, @PathVariable UUID file) {
        place.mustVerify();
        var cycle = cycles.id(month);
        return Back.to(href(month), () -> {
            desk.apply(cycle, file);
            return "applied";
        });
    }

    private static String href(YearMonth month) {
        return "/musyawarah/siklus/" + month + "/hasil";
    }
}
