package id.selaras.eligibility;

import id.selaras.eligibility.RuleDraftPages.Outcome;
import id.selaras.engine.eligibility.RuleProblem;
import id.selaras.engine.eligibility.RuleReader;
import id.selaras.engine.eligibility.RuleWriter;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A draft: read, taken out and brought back as a file, set back, approved by somebody else, thrown away (rancangan aturan). */
@Controller
@RequestMapping(RulesPages.HOME + "/rancangan/{id}")
class RuleDraftController {
    private static final int LARGEST = 200_000;
    private static final Set<String> NEWS = Set.of("saved", "ended", "approved", "discarded", "restored");

    private final RuleDrafts drafts;
    private final RuleDraftPages pages;
    private final RuleDraftSaving saving;
    private final DryRuns runs;

    RuleDraftController(RuleDrafts drafts, RuleDraftPages pages, RuleDraftSaving saving, DryRuns runs) {
        this.drafts = drafts;
        this.pages = pages;
        this.saving = saving;
        this.runs = runs;
    }

    /** Key of what was just done; null for words that nobody of ours wrote. */
    static @Nullable String news(@Nullable String kabar) {
        return kabar != null && NEWS.contains(kabar) ? "rules.news." + kabar : null;
    }

    @GetMapping
    String open(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return show(saving.found(id), Outcome.done(news(kabar)), texts, model);
    }

    private String show(RuleDraft draft, Outcome outcome, Texts texts, Model model) {
        model.addAttribute("page", pages.draft(draft, outcome, texts));
        return "eligibility/draft";
    }

    private String refuse(RuleDraft draft, Outcome outcome, Texts texts, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(draft, outcome, texts, model);
    }

    @GetMapping("/aturan.json")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var draft = saving.found(id);
        var name = ContentDisposition.attachment()
                .filename(draft.programme() + "-" + draft.revision() + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(RuleWriter.write(draft.book()).getBytes(StandardCharsets.UTF_8));
    }

    /** @param isi rules as text, where two saved at once and one puts the own words on top */
    @PostMapping("/unggah")
    String upload(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int simpanan,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(required = false) @Nullable String isi,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var draft = saving.asRead(id, simpanan);
        var json = isi != null ? isi : text(berkas);
        if (json.isBlank() || json.length() > LARGEST) {
            return refuse(draft, wrongFile("rules.wrong.file", List.of(), texts), texts, response, model);
        }
        var reading = RuleReader.read(json);
        var book = reading.book();
        var programme = book == null ? null : book.programme(draft.programme()).orElse(null);
        if (book == null || programme == null || !isReadable(reading.problems(), isi != null)) {
            var why = reading.problems().isEmpty() ? "rules.wrong.other-programme" : "rules.wrong.unreadable";
            return refuse(draft, wrongFile(why, reading.problems(), texts), texts, response, model);
        }
        var own = OwnParameters.of(book, programme, draft.programme());
        return saving.save(
                draft, RuleEdits.inGroups(own), draft.cases(), new RuleDraftSaving.Answer(texts, response, model, ""));
    }

    /** What came from a draft may have parts that nobody has filled in yet. */
    private static boolean isReadable(List<RuleProblem> problems, boolean isOwn) {
        return problems.stream().allMatch(problem -> isOwn && problem.kind() == RuleProblem.Kind.EMPTY);
    }

    private static String text(@Nullable MultipartFile file) throws IOException {
        return file == null || file.getSize() > LARGEST ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
    }

    private static Outcome wrongFile(String key, List<RuleProblem> problems, Texts texts) {
        var lines = problems.stream()
                .map(problem -> new RuleLines.Line(
                        problem.place(),
                        texts.get(problem.key(), problem.arguments().toArray())))
                .toList();
        return new Outcome(null, null, new RuleForm(Map.of(), Map.of("berkas", key)), lines);
    }

    /** The draft beside what holds, on every family of its area. */
    @PostMapping("/uji")
    String tryOut(
            @PathVariable UUID id, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model) {
        var draft = saving.found(id);
        if (!drafts.problems(draft).isEmpty()) {
            return refuse(draft, Outcome.refused("rules.try.problems", RuleForm.NOTHING), texts, response, model);
        }
        var run = runs.start(
                draft.id(), drafts.present(draft), drafts.around(draft), draft.programme(), draft.areaCode());
        return "redirect:" + DryRunPages.HOME + "/" + run;
    }

    /** An earlier saving becomes the last one; nothing in between is lost. */
    @PostMapping("/pulihkan")
    String restore(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int simpanan,
            @RequestParam(defaultValue = "0") int ke,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var draft = saving.asRead(id, simpanan);
        var earlier = drafts.find(id, ke).orElseThrow(RulesController::unknown);
        return saving.save(
                draft, earlier.book(), earlier.cases(), new RuleDraftSaving.Answer(texts, response, model, "restored"));
    }

    @PostMapping("/setujui")
    String approve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int simpanan,
            @RequestParam(defaultValue = "") String tanggal,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var draft = saving.asRead(id, simpanan);
        var day = TypedDate.read(tanggal);
        var outcome = day.isEmpty() ? RuleDrafts.Approval.DAY : approve(draft, day.get());
        return switch (outcome) {
            case DONE -> "redirect:" + RulesPages.HOME + "/program/" + draft.programme() + "?kabar=approved";
            case DAY -> {
                var typed = new RuleForm(Map.of("tanggal", tanggal), Map.of("tanggal", "rules.wrong.day"));
                yield refuse(draft, new Outcome(null, null, typed, List.of()), texts, response, model);
            }
            case CHANGED, OWN_WORDS, PROBLEMS -> {
                var why = "rules.refused." + outcome.name().toLowerCase(Locale.ROOT);
                yield refuse(saving.found(id), Outcome.refused(why, RuleForm.NOTHING), texts, response, model);
            }
        };
    }

    private RuleDrafts.Approval approve(RuleDraft draft, LocalDate day) {
        try {
            return drafts.approve(draft, day);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException somebodyWasFaster) {
            return RuleDrafts.Approval.CHANGED;
        }
    }

    @PostMapping("/buang")
    String discard(@PathVariable UUID id) {
        drafts.discard(saving.found(id));
        return "redirect:" + RulesPages.HOME + "?kabar=discarded";
    }
}
