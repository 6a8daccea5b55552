package id.selaras.importing;

import id.selaras.access.Acting;
import id.selaras.area.Area;
import id.selaras.importing.ImportRun.State;
import id.selaras.importing.ImportRuns.Outcome;
import id.selaras.ui.Confirmation;
import id.selaras.ui.Link;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Import of a list: drop, check, record, report, take back. */
@Controller
@RequestMapping("/impor")
class ImportController {
    private final FileIntake intake;
    private final ImportRuns runs;
    private final ImportPages pages;
    private final Acting acting;

    ImportController(FileIntake intake, ImportRuns runs, ImportPages pages, Acting acting) {
        this.intake = intake;
        this.runs = runs;
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping
    String list(@ModelAttribute("texts") Texts texts, Model model) {
        return list(null, texts, model);
    }

    /** A form without script; what is larger than such a form may be comes through {@link #stream}. */
    @PostMapping
    String drop(
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        try {
            if (berkas == null || berkas.isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return list(texts.get("import.drop.missing"), texts, model);
            }
            var name = berkas.getOriginalFilename();
            try (var content = berkas.getInputStream()) {
                return "redirect:/impor/" + intake.drop(districtNo(), name == null ? "" : name, content);
            }
        } catch (FileRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(texts.get(refused.key(), refused.arguments().toArray()), texts, model);
        }
    }

    /** The file as the body, so that it is neither held in memory nor read before it is known who sends it. */
    @PutMapping("/berkas")
    ResponseEntity<String> stream(
            @RequestHeader(name = "X-File-Name", defaultValue = "") String name,
            @ModelAttribute("texts") Texts texts,
            InputStream content)
            throws IOException {
        var plain = ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
        try {
            var id = intake.drop(districtNo(), URLDecoder.decode(name, StandardCharsets.UTF_8), content);
            return ResponseEntity.ok()
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body("/impor/" + id);
        } catch (FileRefused refused) {
            return plain.body(texts.get(refused.key(), refused.arguments().toArray()));
        }
    }

    @GetMapping("/{id}")
    String run(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String hasil,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var run = find(id);
        var file = intake.find(id).orElseThrow(ImportController::unknown);
        if (run.state() == State.DROPPED && file.chosen() == null) {
            return "redirect:/impor/" + id + "/kolom";
        }
        intake.looked(run);
        model.addAttribute(
                "page", pages.run(run, file, outcome(hasil), "sibuk".equals(kabar) ? "import.busy" : null, texts));
        return "importing/run";
    }

    /** A piece of the page while the work goes on; when it is over, the page is asked for anew. */
    @GetMapping("/{id}/kemajuan")
    String progress(
            @PathVariable UUID id, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model) {
        var run = find(id);
        if (!run.state().isWorking()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", pages.progress(run, texts));
        return "importing/progress";
    }

    @PostMapping("/{id}/periksa")
    String preview(@PathVariable UUID id) {
        find(id);
        runs.preview(id);
        return after(id);
    }

    @PostMapping("/{id}/mulai")
    String start(@PathVariable UUID id) {
        find(id);
        runs.start(id);
        return after(id);
    }

    @GetMapping("/{id}/tarik")
    String askTakeBack(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        var run = find(id);
        var counts = run.counts();
        model.addAttribute("title", texts.get("import.takeback"));
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        texts.get("import.takeback.question", run.fileName()),
                        List.of(
                                texts.get("import.takeback.c1", counts.added(), counts.changed()),
                                texts.get("import.takeback.c2"),
                                texts.get("import.takeback.c3")),
                        new Link("/impor/" + id + "/tarik", texts.get("import.takeback.yes")),
                        new Link("/impor/" + id, texts.get("import.takeback.no"))));
        return "importing/takeBack";
    }

    @PostMapping("/{id}/tarik")
    String takeBack(@PathVariable UUID id) {
        find(id);
        runs.takeBack(id);
        return after(id);
    }

    private String after(UUID id) {
        return find(id).state().isWorking() ? "redirect:/impor/" + id : "redirect:/impor/" + id + "?kabar=sibuk";
    }

    private String list(@Nullable String error, Texts texts, Model model) {
        model.addAttribute("page", pages.list(texts, error));
        return "importing/list";
    }

    private ImportRun find(UUID id) {
        return runs.find(id).orElseThrow(ImportController::unknown);
    }

    private long districtNo() {
        return Area.noOf(acting.person().orElseThrow().post().areaCode());
    }

    private static @Nullable Outcome outcome(@Nullable String code) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(null);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
