package id.selaras.administration;

import id.selaras.importing.Crosswalk;
import id.selaras.importing.Crosswalk.FaultyLine;
import id.selaras.ui.SheetLines;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The codes of BPS that lead into the chosen area (padanan kode BPS). */
@Controller
@RequestMapping("/kelola/padanan-bps")
class CrosswalkController {
    private static final String FILE = "padanan";
    private static final int SHOWN = 50;
    private static final long NATION = 10_000_000_000L;

    private final Crosswalk crosswalk;
    private final AreaChoice areas;

    CrosswalkController(Crosswalk crosswalk, AreaChoice areas) {
        this.crosswalk = crosswalk;
        this.areas = areas;
    }

    @ModelAttribute("area")
    ChosenArea area(@RequestParam(required = false) @Nullable String wilayah) {
        return areas.choose(wilayah);
    }

    @GetMapping
    String form(
            @ModelAttribute("area") ChosenArea area,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return show(Frame.of(area, Tab.CROSSWALK).after(kabar), List.of(), List.of(), texts, model);
    }

    @PostMapping
    String load(
            @ModelAttribute("area") ChosenArea area,
            @RequestParam(required = false) @Nullable MultipartFile padanan,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var loaded = read(padanan, area);
        if (loaded.codes() > 0) {
            return "redirect:" + area.href("/kelola/padanan-bps?kabar=saved");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(Frame.of(area, Tab.CROSSWALK), loaded.problems(), loaded.faults(), texts, model);
    }

    /** What came of a file: codes, or why there are none. */
    private record Tried(int codes, List<Problem> problems, List<FaultyLine> faults) {
        static Tried refused(String key) {
            return new Tried(0, List.of(new Problem(FILE, key)), List.of());
        }
    }

    private Tried read(@Nullable MultipartFile file, ChosenArea area) throws IOException {
        if (file == null || file.isEmpty()) {
            return Tried.refused("admin.sheet.missing");
        }
        try {
            var loaded = crosswalk.load(file.getBytes(), lo(area), hi(area));
            return loaded.codes() == 0 && loaded.faults().isEmpty()
                    ? Tried.refused("admin.sheet.empty")
                    : new Tried(loaded.codes(), List.of(), loaded.faults());
        } catch (SheetLines.Unreadable unreadable) {
            return Tried.refused(unreadable.isTooLong() ? "admin.crosswalk.too-long" : "admin.sheet.unreadable");
        }
    }

    private String show(Frame frame, List<Problem> problems, List<FaultyLine> faults, Texts texts, Model model) {
        var shown = faults.stream()
                .limit(SHOWN)
                .map(faulty -> texts.get(
                        "admin.crosswalk.fault."
                                + faulty.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        faulty.line()))
                .toList();
        model.addAttribute(
                "page",
                new CrosswalkPage(
                        frame,
                        crosswalk.known(lo(frame.area()), hi(frame.area())),
                        Questions.field(texts, FILE, "", problems),
                        shown,
                        faults.size() - shown.size()));
        return "administration/crosswalk";
    }

    private static long lo(ChosenArea area) {
        return area.code().isEmpty() ? 0 : AreaChoice.numberOf(area.code());
    }

    private static long hi(ChosenArea area) {
        var width = NATION;
        for (var digit = 0; digit < area.code().replace(".", "").length(); digit++) {
            width /= 10;
        }
        return lo(area) + width;
    }
}
