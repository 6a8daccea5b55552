package id.selaras.importing;

import id.selaras.importing.ColumnsForm.Sent;
import id.selaras.importing.ImportRun.State;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the columns of a dropped file mean. */
@Controller
@RequestMapping("/impor/{id}/kolom")
class ColumnsController {
    private final FileIntake intake;
    private final ImportRuns runs;
    private final ColumnsForm form;

    ColumnsController(FileIntake intake, ImportRuns runs, ColumnsForm form) {
        this.intake = intake;
        this.runs = runs;
        this.form = form;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        return show(id, null, texts, model);
    }

    @PostMapping
    String choose(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> answers,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var file = intake.find(id).orElseThrow(ImportController::unknown);
        var sent = form.read(id, file, answers, texts);
        if (!sent.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, sent, texts, model);
        }
        intake.choose(id, file, sent.mapping());
        runs.preview(id);
        return "redirect:/impor/" + id;
    }

    private String show(UUID id, @Nullable Sent sent, Texts texts, Model model) {
        var run = runs.find(id).orElseThrow(ImportController::unknown);
        var file = intake.find(id).orElseThrow(ImportController::unknown);
        if (!mayBeReadOtherwise(run)) {
            return "redirect:/impor/" + id;
        }
        model.addAttribute("page", form.page(run, file, sent, texts));
        return "importing/columns";
    }

    /** What went in half goes on as it was read. */
    private static boolean mayBeReadOtherwise(ImportRun run) {
        return run.state() == State.DROPPED
                || run.state() == State.PREVIEWED
                || (run.state() == State.FAILED && run.doneRows() == 0);
    }
}
