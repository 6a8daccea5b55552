package id.selaras.scorecard;

import id.selaras.engine.scoring.Scoring;
import id.selaras.registry.People;
import id.selaras.registry.SuspendedUse;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What the cards say of a family: an aid on its page, closed until somebody opens it. */
@Controller
class ScoreController {
    private final People people;
    private final Scorecards cards;
    private final ObjectProvider<SuspendedUse> suspended;

    ScoreController(People people, Scorecards cards, ObjectProvider<SuspendedUse> suspended) {
        this.people = people;
        this.cards = cards;
        this.suspended = suspended;
    }

    @GetMapping("/keluarga/{id}/skor")
    String score(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        var family = people.family(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (suspended.stream().anyMatch(use -> use.families(List.of(id)).contains(id))) {
            model.addAttribute("page", ScorePage.suspended(id, texts.get("scorecard.family", family.name())));
            return "scorecard/family";
        }
        var answers = FamilyReading.of(family);
        var scored = cards.inUse(family.address().areaNo()).stream()
                .map(card -> ScorePage.card(card, Scoring.score(card, answers), texts))
                .toList();
        model.addAttribute("page", new ScorePage(id, texts.get("scorecard.family", family.name()), scored, false));
        return "scorecard/family";
    }
}
