package id.selaras.importing;

import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The file of held rows, to be mended and dropped again. */
@Controller
@RequestMapping("/impor/{id}")
class HeldController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FileIntake intake;
    private final ImportRuns runs;

    HeldController(FileIntake intake, ImportRuns runs) {
        this.intake = intake;
        this.runs = runs;
    }

    @GetMapping("/tertahan.csv")
    void csv(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, HttpServletResponse response)
            throws IOException {
        write(id, texts, response, "text/csv;charset=UTF-8", ".csv", HeldFile::csv);
    }

    @GetMapping("/tertahan.xlsx")
    void workbook(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, HttpServletResponse response)
            throws IOException {
        write(id, texts, response, XLSX, ".xlsx", HeldFile::workbook);
    }

    /** One of the two ways to write the rows. */
    private interface Format {
        void write(HeldFile file, Stream<HeldRow> rows, OutputStream out) throws IOException;
    }

    private void write(UUID id, Texts texts, HttpServletResponse response, String type, String ending, Format format)
            throws IOException {
        var run = runs.find(id).orElseThrow(ImportController::unknown);
        var file = intake.find(id).orElseThrow(ImportController::unknown);
        var mapping = file.chosen();
        if (mapping == null) {
            throw ImportController.unknown();
        }
        var name = "tertahan-" + run.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "") + ending;
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        var words = new RowWords(texts, file, mapping);
        var held = new HeldFile(file.heads(), mapping, words::reason, words::remedy);
        intake.eachHeld(run, rows -> format.write(held, rows, response.getOutputStream()));
    }
}
