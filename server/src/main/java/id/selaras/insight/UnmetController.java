package id.selaras.insight;

import id.selaras.ui.CsvText;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Needs that nobody meets (laporan kebutuhan). */
@Controller
class UnmetController {
    private final Choices choices;
    private final UnmetPages pages;

    UnmetController(Choices choices, UnmetPages pages) {
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping({UnmetPages.PATH, UnmetPages.PATH + "/cetak"})
    String show(
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String wilayah,
            @ModelAttribute("texts") Texts texts,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", pages.page(choices.read(bulan, wilayah, texts), texts));
        return request.getRequestURI().endsWith("/cetak") ? "insight/reportPrint" : "insight/report";
    }

    @GetMapping(UnmetPages.PATH + ".csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String wilayah,
            @ModelAttribute("texts") Texts texts) {
        var choice = choices.read(bulan, wilayah, texts);
        return CsvText.download(
                "kebutuhan-" + choice.month() + "-" + choice.area().code() + ".csv",
                ReportFile.of(pages.page(choice, texts), texts));
    }
}
