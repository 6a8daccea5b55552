package id.selaras.eligibility;

import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.directory.Calendars;
import id.selaras.engine.eligibility.RuleCheck;
import id.selaras.ui.CsvText;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Dry runs of rules over all families of an area (uji coba aturan). */
@Controller
@RequestMapping(DryRunPages.HOME)
class DryRunController {
    private static final int MOST_PAGES = 100_000;

    private final DryRuns runs;
    private final DryRunPages pages;
    private final RuleBooks rules;
    private final Clock clock;

    DryRunController(DryRuns runs, DryRunPages pages, RuleBooks rules, Clock clock) {
        this.runs = runs;
        this.pages = pages;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String program,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var values = rules.book().programme(program).map(one -> values(program, "", Map.of()));
        return index(person, program, values.orElse(null), Map.of(), null, texts, model);
    }

    private TypedValues values(String programme, String area, Map<String, String> typed) {
        return new TypedValues(rules.book(), programme, today(area), typed);
    }

    private LocalDate today(String area) {
        var no = area.isEmpty() ? 0 : Area.noOf(area);
        return LocalDate.now(clock.withZone(Calendars.zoneOf(no).zoneId()));
    }

    private String index(
            SignedIn person,
            String programme,
            @Nullable TypedValues values,
            Map<String, String> typed,
            @Nullable String trouble,
            Texts texts,
            Model model) {
        model.addAttribute("page", pages.index(person, programme, values, typed, trouble, texts));
        return "eligibility/dryRuns";
    }

    @PostMapping
    String start(
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var programme = typed.getOrDefault("program", "");
        if (rules.book().programme(programme).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return index(person, "", null, typed, null, texts, model);
        }
        var area = pages.chosen(person, typed.getOrDefault("wilayah", ""));
        var values = values(programme, area.map(Area::code).orElse(""), typed);
        var trouble = values.areRight() ? trouble(values, programme, texts) : null;
        if (area.isEmpty() || !values.areRight() || trouble != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return index(person, programme, values, typed, trouble, texts, model);
        }
        return "redirect:" + DryRunPages.HOME + "/"
                + runs.start(null, values.trial(programme), area.get().code());
    }

    private @Nullable String trouble(TypedValues values, String programme, Texts texts) {
        var proposed = values.trial(programme).proposed();
        var words = new RuleWords(texts);
        return RuleCheck.problems(proposed, new RegistryVocabulary(proposed), today("")).stream()
                .map(words::problem)
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/{run}")
    String open(
            @PathVariable UUID run,
            @RequestParam(defaultValue = "") String wilayah,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        model.addAttribute("page", page(run, wilayah, person, texts));
        return "eligibility/dryRun";
    }

    private DryRunPage.Run page(UUID run, String area, SignedIn person, Texts texts) {
        return pages.run(found(run), area, person, texts).orElseThrow(DryRunController::unknown);
    }

    @GetMapping("/{run}/kemajuan")
    String progress(
            @PathVariable UUID run,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var page = page(run, "", person, texts);
        if (page.progress() == null) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", page);
        return "eligibility/dryRunProgress";
    }

    @PostMapping("/{run}/batal")
    String stop(@PathVariable UUID run) {
        runs.stop(found(run));
        return "redirect:" + DryRunPages.HOME + "/" + run;
    }

    @GetMapping("/{run}/wilayah.csv")
    ResponseEntity<byte[]> table(
            @PathVariable UUID run,
            @RequestParam(defaultValue = "") String wilayah,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("texts") Texts texts) {
        var row = found(run);
        var table = pages.table(row, wilayah, person, texts).orElseThrow(DryRunController::unknown);
        return CsvText.download("uji-" + row.programme() + ".csv", table);
    }

    @GetMapping("/{run}/keluarga")
    String families(
            @PathVariable UUID run,
            @RequestParam(defaultValue = "masuk") String arah,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        if (!DryRunPages.seesPeople(person)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var row = found(run);
        if (halaman < 1 || halaman > MOST_PAGES) {
            throw unknown();
        }
        Optional<DryRunPage.Families> page = pages.families(row, !arah.equals("keluar"), wilayah, halaman, texts);
        model.addAttribute("page", page.orElseThrow(DryRunController::unknown));
        return "eligibility/dryRunFamilies";
    }

    private DryRunRow found(UUID run) {
        return runs.find(run).orElseThrow(DryRunController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
