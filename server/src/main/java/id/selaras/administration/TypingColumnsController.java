package id.selaras.administration;

import id.selaras.deliberation.TypingLayout;
import id.selaras.deliberation.TypingLayout.Fault;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** The columns of the typing list in the chosen area and their order (kolom daftar ketik). */
@Controller
@RequestMapping("/kelola/daftar-ketik")
class TypingColumnsController {
    private static final String HOME = "/kelola/daftar-ketik";
    private static final String FIELD = "kolom";
    private static final int LONGEST = 8_000;
    private static final int DISTRICT = 2;

    private final TypingColumnsDesk desk;
    private final AreaChoice areas;

    TypingColumnsController(TypingColumnsDesk desk, AreaChoice areas) {
        this.desk = desk;
        this.areas = areas;
    }

    @ModelAttribute("area")
    ChosenArea area(@RequestParam(required = false) @Nullable String wilayah) {
        return areas.choose(wilayah);
    }

    @GetMapping
    String show(
            @ModelAttribute("area") ChosenArea area,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var columns = desk.columns(area);
        var frame = Frame.of(area, Tab.TYPING_COLUMNS).after(kabar);
        return page(frame, TypingLayout.write(columns), new TypingLayout(columns, List.of()), texts, model);
    }

    /** Shows what was typed, or what a file says, and keeps it only when asked to. */
    @PostMapping
    String set(
            @ModelAttribute("area") ChosenArea area,
            @RequestParam(defaultValue = "") String kolom,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(defaultValue = "") String langkah,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var file = berkas == null || berkas.isEmpty() ? null : berkas.getBytes();
        var typed = file == null ? kolom : new String(file, StandardCharsets.UTF_8);
        var layout = read(typed, area);
        if (layout.faults().isEmpty() && file == null && "simpan".equals(langkah)) {
            desk.set(area, layout.columns());
            return "redirect:" + area.href(HOME + "?kabar=saved");
        }
        if (!layout.faults().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var shown = typed.length() > LONGEST ? kolom : typed;
        return page(Frame.of(area, Tab.TYPING_COLUMNS), shown, layout, texts, model);
    }

    private static TypingLayout read(String typed, ChosenArea area) {
        if (AreaChoice.level(area.code()) > DISTRICT) {
            return new TypingLayout(List.of(), List.of(new Fault(0, "area")));
        }
        return typed.length() > LONGEST
                ? new TypingLayout(List.of(), List.of(new Fault(0, "many")))
                : TypingLayout.read(typed);
    }

    @PostMapping("/bawaan")
    String reset(@ModelAttribute("area") ChosenArea area) {
        desk.reset(area);
        return "redirect:" + area.href(HOME + "?kabar=saved");
    }

    private String page(Frame frame, String typed, TypingLayout layout, Texts texts, Model model) {
        var area = frame.area();
        var setBy = desk.setBy(area);
        model.addAttribute(
                "page",
                new TypingColumnsPage(
                        frame,
                        setBy.map(code -> texts.get("admin.typing-columns.set", areas.name(code)))
                                .orElseGet(() -> texts.get("admin.typing-columns.customary")),
                        setBy.filter(area.code()::equals).isPresent(),
                        Questions.field(texts, FIELD, typed, List.of()),
                        Questions.field(texts, "berkas", "", List.of()),
                        layout.faults().stream()
                                .map(fault -> texts.get("admin.typing-columns.fault." + fault.problem(), fault.line()))
                                .toList(),
                        layout.columns(),
                        TypingColumnsPage.contents(texts)));
        return "administration/typingColumns";
    }
}
