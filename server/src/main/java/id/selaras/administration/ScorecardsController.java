package id.selaras.administration;

import static id.selaras.administration.Questions.field;

import id.selaras.scorecard.LoadedCard;
import id.selaras.scorecard.ProblemWords;
import id.selaras.scorecard.Scorecards;
import id.selaras.scorecard.Scorecards.Loading;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Scorecards of the chosen area: load, see what is wrong, switch on and off (kartu skor). */
@Controller
@RequestMapping("/kelola/kartu-skor")
class ScorecardsController {
    private static final String HOME = "/kelola/kartu-skor";
    private static final int LARGEST = 300_000;

    private final Scorecards cards;
    private final AreaChoice areas;

    ScorecardsController(Scorecards cards, AreaChoice areas) {
        this.cards = cards;
        this.areas = areas;
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
        return show(Frame.of(area, Tab.SCORECARDS).after(kabar), List.of(), null, texts, model);
    }

    @PostMapping
    String load(
            @ModelAttribute("area") ChosenArea area,
            @RequestParam(required = false) @Nullable MultipartFile kartu,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var frame = Frame.of(area, Tab.SCORECARDS);
        if (kartu == null || kartu.isEmpty() || kartu.getSize() > LARGEST) {
            return refuse(frame, new Problem("kartu", "admin.scorecards.no-file"), null, texts, response, model);
        }
        var loading = cards.load(area.code(), new String(kartu.getBytes(), StandardCharsets.UTF_8));
        if (loading.id() == null) {
            var problem = loading.problems().isEmpty() ? "admin.scorecards.there" : "admin.scorecards.wrong";
            return refuse(frame, new Problem("kartu", problem), loading, texts, response, model);
        }
        return "redirect:" + area.href(HOME + "?kabar=added");
    }

    @PostMapping("/{id}/nyalakan")
    String turnOn(@PathVariable UUID id, @ModelAttribute("area") ChosenArea area) {
        return turn(id, true, area);
    }

    @PostMapping("/{id}/matikan")
    String turnOff(@PathVariable UUID id, @ModelAttribute("area") ChosenArea area) {
        return turn(id, false, area);
    }

    private String turn(UUID id, boolean on, ChosenArea area) {
        if (!cards.turn(id, on)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + area.href(HOME + "?kabar=saved");
    }

    private String refuse(
            Frame frame,
            Problem problem,
            @Nullable Loading loading,
            Texts texts,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(frame, List.of(problem), loading, texts, model);
    }

    private String show(Frame frame, List<Problem> problems, @Nullable Loading loading, Texts texts, Model model) {
        var lines = cards.loaded(frame.area().code()).stream()
                .map(card -> line(card, frame.area()))
                .toList();
        var wrong = loading == null
                ? List.<ScorecardsPage.Wrong>of()
                : loading.problems().stream()
                        .map(problem ->
                                new ScorecardsPage.Wrong(problem.place(), ProblemWords.sentence(problem, texts)))
                        .toList();
        model.addAttribute("page", new ScorecardsPage(frame, lines, field(texts, "kartu", "", problems), wrong));
        return "administration/scorecards";
    }

    private ScorecardsPage.Line line(LoadedCard card, ChosenArea area) {
        return new ScorecardsPage.Line(
                card.id(),
                card.code() + " " + card.version(),
                areas.name(card.areaCode()),
                card.inUse(),
                card.areaCode().equals(area.code()));
    }
}
