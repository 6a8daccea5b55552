package id.selaras.privacy;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.privacy.RetentionPage.Clocks;
import id.selaras.privacy.RetentionPage.Line;
import id.selaras.privacy.RightsPage.Said;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Clocks of retention for the administrator, and what is due for the desk (retensi). */
@Controller
class RetentionController {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final List<String> ENDINGS = List.of("pseudonymise", "destroy", "archive");

    private final Retentions retentions;
    private final Endings endings;
    private final Areas areas;

    RetentionController(Retentions retentions, Endings endings, Areas areas) {
        this.retentions = retentions;
        this.endings = endings;
        this.areas = areas;
    }

    @GetMapping("/kelola/retensi")
    String clocks(
            @RequestParam(required = false) @Nullable String kabar, @ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("page", page(new RetentionForm("", "", "", ""), Map.of(), kabar != null, texts));
        return "privacy/retention";
    }

    @PostMapping("/kelola/retensi")
    String set(RetentionForm form, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model) {
        var problems = new HashMap<String, String>();
        form.check(ENDINGS, problems);
        if (problems.isEmpty()
                && !retentions.set(RetainedKind.of(form.data()), form.count(), form.dasar(), form.akhir())) {
            problems.put("data", "privacy.wrong.area");
        }
        if (problems.isEmpty()) {
            return "redirect:/kelola/retensi?kabar=saved";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(form, problems, false, texts));
        return "privacy/retention";
    }

    @GetMapping("/hak-data/jatuh-tempo")
    String due(@ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute(
                "lines",
                retentions.due().stream()
                        .map(running -> line(running.clock(), words(running, texts), texts))
                        .toList());
        return "privacy/due";
    }

    private static String words(Retentions.Running running, Texts texts) {
        var due = running.due();
        if (due == null) {
            return texts.get("privacy.due.elsewhere");
        }
        return due.count() == 0
                ? texts.get("privacy.due.none")
                : texts.get("privacy.due.some", due.count(), new Dates(texts, ZONE).dayAndYear(running.before()));
    }

    private Clocks page(RetentionForm form, Map<String, String> problems, boolean done, Texts texts) {
        return new Clocks(
                retentions.holding().stream()
                        .map(clock -> line(clock, null, texts))
                        .toList(),
                done,
                runs(texts),
                field("data", form.data(), problems, texts),
                options("privacy.kind.", Arrays.stream(RetainedKind.values()).map(RetainedKind::code), texts),
                field("bulan", form.bulan(), problems, texts),
                field("dasar", form.dasar(), problems, texts).hint(texts.get("privacy.retention.dasar.hint")),
                field("akhir", form.akhir(), problems, texts),
                options("privacy.ending.", ENDINGS.stream(), texts));
    }

    private List<Said> runs(Texts texts) {
        return endings.latest().stream()
                .map(run -> new Said(
                        new Dates(texts, ZONE).dayAndTime(run.proposedAt()),
                        texts.get("privacy.ending.state." + run.state().name().toLowerCase(Locale.ROOT)),
                        "/kelola/retensi/" + run.id()))
                .toList();
    }

    private Line line(Retention clock, @Nullable String due, Texts texts) {
        var place = areas.find(clock.areaCode()).map(Area::name).orElseGet(() -> texts.get("home.nation"));
        var set = clock.setBy() == null
                ? texts.get("privacy.retention.built-in")
                : clock.setBy() + ", " + new Dates(texts, ZONE).dayAndTime(clock.setAt()) + ", " + place;
        return new Line(
                texts.get("privacy.kind." + clock.kind().code()),
                texts.get("privacy.retention.months", clock.months()),
                texts.get("privacy.ending." + clock.ending()),
                clock.basis(),
                set,
                due);
    }

    private static List<Option> options(String prefix, Stream<String> codes, Texts texts) {
        return codes.map(code -> Option.of(code, texts.get(prefix + code))).toList();
    }

    private static Field field(String name, String typed, Map<String, String> problems, Texts texts) {
        var problem = problems.get(name);
        return Field.of(name, texts.get("privacy.retention." + name))
                .value(typed)
                .error(problem == null ? null : texts.get(problem));
    }
}
