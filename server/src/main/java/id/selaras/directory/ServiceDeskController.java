package id.selaras.directory;

import id.selaras.area.Areas;
import id.selaras.directory.ServiceReader.Wrong;
import id.selaras.directory.ServiceTasks.Line;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where owners keep their entries of the directory true (kelola layanan). */
@Controller
@RequestMapping("/kelola/layanan")
class ServiceDeskController {
    private static final String HOME = "/kelola/layanan";
    private static final Set<String> NOTICES = Set.of("added", "saved", "confirmed");

    private final ServiceDesk desk;
    private final ServiceReader reader;
    private final Programmes programmes;
    private final Areas areas;
    private final Clock clock;

    ServiceDeskController(ServiceDesk desk, ServiceReader reader, Programmes programmes, Areas areas, Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.programmes = programmes;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    String tasks(@RequestParam(defaultValue = "") String kabar, @ModelAttribute("texts") Texts texts, Model model) {
        var words = words(texts);
        var kept = desk.kept();
        model.addAttribute(
                "page",
                new ServiceTasks(
                        NOTICES.contains(kabar) ? "service.desk." + kabar : null,
                        lines(kept, true, words),
                        lines(kept, false, words),
                        !desk.owners().isEmpty()));
        return "directory/tasks";
    }

    private static List<Line> lines(List<Service> kept, boolean stale, ServiceWords words) {
        return kept.stream()
                .filter(service -> service.isStale(words.today()) == stale)
                .map(service -> new Line(
                        service.id(), service.said().name(), service.owner().name(), words.assured(service)))
                .toList();
    }

    @GetMapping("/baru")
    String newForm(@ModelAttribute("texts") Texts texts, Model model) {
        return form(null, ServiceForm.empty(), Map.of(), texts, model);
    }

    @PostMapping("/baru")
    String add(ServiceForm form, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model) {
        var wrong = new LinkedHashMap<String, Wrong>();
        if (desk.add(form, wrong)) {
            return "redirect:" + HOME + "?kabar=added";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(null, form, wrong, texts, model);
    }

    @GetMapping("/{id}")
    String editForm(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        var known = known(id);
        return form(known, ServiceForm.of(known, reader), Map.of(), texts, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            ServiceForm form,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var known = known(id);
        var wrong = new LinkedHashMap<String, Wrong>();
        if (desk.change(known, form, wrong)) {
            return "redirect:" + HOME + "?kabar=saved";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(known, form, wrong, texts, model);
    }

    @PostMapping("/{id}/benar")
    String confirm(@PathVariable UUID id) {
        desk.confirm(known(id));
        return "redirect:" + HOME + "?kabar=confirmed";
    }

    private String form(@Nullable Service known, ServiceForm form, Map<String, Wrong> wrong, Texts texts, Model model) {
        model.addAttribute(
                "page",
                new ServiceQuestions(texts, form, wrong)
                        .page(
                                known == null ? null : known.id(),
                                known == null ? "" : words(texts).assured(known),
                                desk.owners(),
                                programmes.all()));
        return "directory/edit";
    }

    private Service known(UUID id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ServiceWords words(Texts texts) {
        var zone = Calendars.zoneOf(0).zoneId();
        return new ServiceWords(areas, texts, new Dates(texts, zone), LocalDate.now(clock.withZone(zone)));
    }
}
