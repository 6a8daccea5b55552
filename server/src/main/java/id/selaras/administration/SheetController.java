package id.selaras.administration;

import id.selaras.administration.PreviewPage.Counts;
import id.selaras.administration.PreviewPage.Line;
import id.selaras.administration.PreviewPage.Remark;
import id.selaras.administration.SheetDesk.Preview;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.server.ResponseStatusException;

/** One sheet for organisations, officers and holidays (lembar): template, upload, preview, apply. */
@Controller
@RequestMapping("/kelola/lembar")
class SheetController {
    private static final int SHOWN = 400;
    private static final String HOME = "/kelola/lembar";

    private final SheetDesk desk;
    private final AreaChoice areas;

    SheetController(SheetDesk desk, AreaChoice areas) {
        this.desk = desk;
        this.areas = areas;
    }

    @GetMapping
    String form(
            @RequestParam(required = false) @Nullable String wilayah,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return form(Frame.of(areas.choose(wilayah), Tab.SHEET).after(kabar), List.of(), texts, model);
    }

    @GetMapping("/contoh.csv")
    ResponseEntity<byte[]> csv() {
        return download("selaras-contoh.csv", "text/csv;charset=UTF-8", SheetTemplate.csv());
    }

    @GetMapping("/contoh.xlsx")
    ResponseEntity<byte[]> workbook() {
        return download(
                "selaras-contoh.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                SheetTemplate.workbook());
    }

    @PostMapping
    String upload(
            @RequestParam(required = false) @Nullable String wilayah,
            @RequestParam(required = false) @Nullable MultipartFile lembar,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var area = areas.choose(wilayah);
        try {
            if (lembar == null || lembar.isEmpty()) {
                throw new SheetUnreadable("admin.sheet.missing");
            }
            var name = lembar.getOriginalFilename();
            var id = desk.upload(area, name == null ? "lembar" : name, lembar.getBytes());
            return "redirect:" + area.href(HOME + "/" + id);
        } catch (SheetUnreadable unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var problems = List.of(new Problem("lembar", unreadable.key()));
            return form(Frame.of(area, Tab.SHEET), problems, texts, model);
        }
    }

    @GetMapping("/{id}")
    String preview(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        var preview = desk.preview(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return preview(id, preview, false, texts, model);
    }

    @PostMapping("/{id}/terapkan")
    String apply(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dilihat,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var applied = desk.apply(id, dilihat).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (applied.done()) {
            return "redirect:" + applied.preview().area().href("/kelola/lembar?kabar=applied");
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return preview(id, applied.preview(), true, texts, model);
    }

    private static String form(Frame frame, List<Problem> problems, Texts texts, Model model) {
        model.addAttribute("page", new SheetPage(frame, Questions.field(texts, "lembar", "", problems)));
        return "administration/sheet";
    }

    private static String preview(UUID id, Preview preview, boolean moved, Texts texts, Model model) {
        var results = preview.results();
        var lines = results.stream()
                .filter(result -> result.outcome() != RowOutcome.UNCHANGED)
                .sorted(Comparator.comparing(RowResult::outcome)
                        .thenComparingInt(result -> result.row().number()))
                .map(result -> line(result, texts))
                .toList();
        model.addAttribute(
                "page",
                new PreviewPage(
                        Frame.of(preview.area(), Tab.SHEET),
                        id,
                        preview.fileName(),
                        counts(results),
                        lines.subList(0, Math.min(SHOWN, lines.size())),
                        Math.max(0, lines.size() - SHOWN),
                        preview.digest(),
                        moved));
        return "administration/preview";
    }

    private static Counts counts(List<RowResult> results) {
        return new Counts(
                count(results, RowOutcome.NEW),
                count(results, RowOutcome.CHANGED),
                count(results, RowOutcome.UNCHANGED),
                count(results, RowOutcome.BROKEN));
    }

    private static int count(List<RowResult> results, RowOutcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
    }

    private static Line line(RowResult result, Texts texts) {
        var row = result.row();
        var wrong = result.problems().stream()
                .map(problem -> new Remark(cell(problem, row, texts), texts.get(problem.key())));
        var changed = result.differences().stream()
                .map(difference -> new Remark(
                        "",
                        texts.get(
                                "admin.sheet.became",
                                difference.column().head(),
                                difference.before(),
                                difference.after())));
        var what = Stream.of(row.text(Column.NAME), row.text(Column.CODE), row.text(Column.DATE), row.text(Column.ROLE))
                .filter(text -> !text.isEmpty())
                .toList();
        return new Line(
                row.number(),
                result.outcome(),
                texts.get(result.kind().key()),
                String.join(" · ", what),
                Stream.concat(wrong, changed).toList());
    }

    private static String cell(Problem problem, SheetRow row, Texts texts) {
        var value = Column.of(problem.where()).map(row::text).orElse("");
        return value.isEmpty()
                ? texts.get("admin.sheet.cell.empty", problem.where())
                : texts.get("admin.sheet.cell", problem.where(), value);
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
