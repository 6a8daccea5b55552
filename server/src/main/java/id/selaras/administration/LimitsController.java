package id.selaras.administration;

import static id.selaras.administration.Questions.field;

import id.selaras.directory.DatedLimit;
import id.selaras.directory.Programme;
import id.selaras.directory.Programmes;
import id.selaras.directory.Step;
import id.selaras.directory.Urgency;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Time limits of the chosen area (batas waktu). */
@Controller
@RequestMapping("/kelola/batas-waktu")
class LimitsController {
    private static final String HOME = "/kelola/batas-waktu";

    private final CalendarDesk desk;
    private final AreaChoice areas;
    private final LimitReader reader;
    private final Programmes programmes;
    private final Clock clock;

    LimitsController(CalendarDesk desk, AreaChoice areas, LimitReader reader, Programmes programmes, Clock clock) {
        this.desk = desk;
        this.areas = areas;
        this.reader = reader;
        this.programmes = programmes;
        this.clock = clock;
    }

    @ModelAttribute("area")
    ChosenArea area(@RequestParam(required = false) @Nullable String wilayah) {
        return areas.choose(wilayah);
    }

    @GetMapping
    String list(
            @ModelAttribute("area") ChosenArea area,
            @RequestParam(required = false) @Nullable String kabar,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var frame = Frame.of(area, Tab.LIMITS).after(kabar);
        model.addAttribute("page", page(frame, LimitForm.empty(TypedDate.write(today())), List.of(), texts));
        return "administration/limits";
    }

    @PostMapping
    String add(
            LimitForm form,
            @ModelAttribute("area") ChosenArea area,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var problems = new ArrayList<Problem>();
        var limit = reader.read(form, area, today(), problems);
        if (limit.isPresent() && !desk.addLimit(limit.get())) {
            problems.add(new Problem("mulai", "admin.wrong.limit-taken"));
        }
        if (problems.isEmpty()) {
            return "redirect:" + area.href(HOME + "?kabar=added");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(Frame.of(area, Tab.LIMITS), form, problems, texts));
        return "administration/limits";
    }

    @PostMapping("/{id}/tarik")
    String takeBack(@PathVariable UUID id, @ModelAttribute("area") ChosenArea area) {
        if (!desk.takeBackLimit(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + area.href(HOME + "?kabar=taken-back");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.ofHours(7)));
    }

    private LimitsPage page(Frame frame, LimitForm form, List<Problem> problems, Texts texts) {
        var lines = desk.limits(frame.area(), today()).stream()
                .map(limit -> line(limit, frame.area(), texts))
                .toList();
        return new LimitsPage(
                frame,
                lines,
                field(texts, "langkah", form.langkah(), problems),
                field(texts, "mendesak", form.mendesak(), problems),
                field(texts, "sektor", form.sektor(), problems),
                field(texts, "program", form.program(), problems),
                field(texts, "jumlah", form.jumlah(), problems),
                field(texts, "satuan", form.satuan(), problems),
                field(texts, "dasar", form.dasar(), problems),
                field(texts, "mulai", form.mulai(), problems),
                Words.options(Step.values(), Step::code, step -> texts.get(step.key())),
                Words.options(Urgency.values(), Urgency::code, urgency -> texts.get(urgency.key())),
                Words.sectors(texts),
                programmes.all().stream()
                        .map(programme -> Option.of(programme.code(), programme.name()))
                        .toList(),
                units(texts));
    }

    private static List<Option> units(Texts texts) {
        return Stream.of("wd", "d", "h", "today", "today-always")
                .map(unit -> Option.of(unit, texts.get("admin.unit." + unit)))
                .toList();
    }

    private LimitsPage.Line line(DatedLimit limit, ChosenArea area, Texts texts) {
        var removable =
                limit.areaCode().equals(area.code()) && limit.validFrom().isAfter(today());
        return new LimitsPage.Line(
                texts.get(limit.step().key()),
                scope(limit, texts),
                Words.limit(texts, limit.limit().limit()),
                limit.limit().source(),
                areas.name(limit.areaCode()),
                Days.words(texts, limit.validFrom()),
                removable ? limit.id() : null);
    }

    private String scope(DatedLimit limit, Texts texts) {
        var urgency = limit.urgency();
        var sector = limit.sector();
        var parts = Stream.of(
                        limit.programme().isEmpty()
                                ? ""
                                : programmes
                                        .find(limit.programme())
                                        .map(Programme::name)
                                        .orElse(limit.programme()),
                        urgency == null ? "" : texts.get(urgency.key()),
                        sector == null ? "" : texts.get(sector.key()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return parts.isEmpty() ? texts.get("admin.limit.any") : parts;
    }
}
