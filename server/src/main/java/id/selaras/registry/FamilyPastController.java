package id.selaras.registry;

import id.selaras.engine.clock.AreaZone;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A family's history, and its facts as of a day. */
@Controller
class FamilyPastController {
    private final FamilyPast past;
    private final Clock clock;

    FamilyPastController(FamilyPast past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    @GetMapping("/keluarga/{id}/riwayat")
    String history(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String per,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var family = past.named(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var zone = AreaZone.ofProvince(Long.toString(family.areaNo() / 100_000_000L));
        var today = LocalDate.now(clock.withZone(zone.zoneId()));
        var title = texts.get("family.title", family.name());
        var field = field(texts, per, today);
        var day = day(per).filter(asked -> !asked.isAfter(today));
        if (day.isPresent()) {
            var words = new RegistryWords(texts, new Dates(texts, zone.zoneId()), day.get());
            var known = past.asOf(id, day.get(), zone)
                    .map(card -> new FamilyView(card, words, null, Contesting.none()).asItWas())
                    .orElse(null);
            var shown = words.dates().dayAndYear(day.get());
            model.addAttribute("page", new PastPage(id, title, field, shown, known, List.of()));
            return "registry/past";
        }
        if (!per.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            field = field.error(texts.get("history.day.wrong"));
        }
        var words = new HistoryWords(new RegistryWords(texts, new Dates(texts, zone.zoneId()), today));
        var events =
                past.history(id, family.areaNo()).stream().map(words::entry).toList();
        model.addAttribute("page", new PastPage(id, title, field, null, null, events));
        return "registry/past";
    }

    private static Field field(Texts texts, String typed, LocalDate today) {
        return Field.of("per", texts.get("history.day"))
                .hint(texts.get("history.day.hint"))
                .value(typed.isBlank() ? TypedDate.write(today) : typed);
    }

    private static Optional<LocalDate> day(String typed) {
        return TypedDate.read(typed);
    }
}
