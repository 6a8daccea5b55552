package id.selaras.insight;

import id.selaras.ui.CsvText;
import id.selaras.ui.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The month's report of the window (laporan bulanan). */
@Controller
class MonthController {
    private final Choices choices;
    private final MonthPages pages;

    MonthController(Choices choices, MonthPages pages) {
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping("/laporan")
    String first() {
        return "redirect:" + MonthPages.PATH;
    }

    @GetMapping(MonthPages.PATH)
    String show(
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String wilayah,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        model.addAttribute("page", pages.page(choices.read(bulan, wilayah, texts), texts));
        return "insight/report";
    }

    @GetMapping(MonthPages.PATH + "/cetak")
    String print(
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String wilayah,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        model.addAttribute("page", pages.page(choices.read(bulan, wilayah, texts), texts));
        return "insight/reportPrint";
    }

    @GetMapping(MonthPages.PATH + ".csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String wilayah,
            @ModelAttribute("texts") Texts texts) {
        var choice = choices.read(bulan, wilayah, texts);
        return CsvText.download(
                "laporan-" + choice.month() + "-" + choice.area().code() + ".csv",
                ReportFile.of(pages.page(choice, texts), texts));
    }
}
