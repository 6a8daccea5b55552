package id.selaras.eligibility;

import id.selaras.directory.Calendars;
import id.selaras.engine.eligibility.Explainer;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.People;
import id.selaras.registry.RegistryWords;
import id.selaras.registry.SuspendedUse;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
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

/** Every programme for one family: which fit, which do not and why, what to ask, and what a person has to judge. */
@Controller
class MatchController {
    private static final int FIRST_QUESTIONS = 5;

    private final People people;
    private final RuleBooks rules;
    private final ObjectProvider<SuspendedUse> suspended;
    private final Clock clock;

    MatchController(People people, RuleBooks rules, ObjectProvider<SuspendedUse> suspended, Clock clock) {
        this.people = people;
        this.rules = rules;
        this.suspended = suspended;
        this.clock = clock;
    }

    @GetMapping("/keluarga/{id}/program")
    String match(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        var family = people.family(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page(family, texts));
        return "eligibility/family";
    }

    private MatchPage page(FamilyCard family, Texts texts) {
        var title = texts.get("eligibility.page.title", family.name());
        if (suspended.stream()
                .anyMatch(use -> use.families(List.of(family.id())).contains(family.id()))) {
            return MatchPage.without(family.id(), title, "eligibility.page.suspended");
        }
        var zone = Calendars.zoneOf(family.address().areaNo()).zoneId();
        var today = LocalDate.now(clock.withZone(zone));
        var dates = new Dates(texts, zone);
        var known = KnownFamily.of(family, new RegistryWords(texts, dates, today));
        if (known == null) {
            return MatchPage.without(family.id(), title, "eligibility.page.nobody");
        }
        var book = rules.book();
        var explanations = Explainer.explain(rules.on(today), known.facts());
        var words = new MatchWords(new RuleWords(texts), new Sayings(book, today), texts, dates, known);
        return new MatchPage(
                family.id(),
                title,
                texts.get("eligibility.page.rules", dates.dayAndYear(today), book.version()),
                known.members().stream().mapToInt(Member::hiddenFacts).sum(),
                words.groups(explanations),
                Explainer.questions(explanations).stream()
                        .limit(FIRST_QUESTIONS)
                        .map(one -> words.asked(one, "/keluarga/" + family.id() + "/usulan"))
                        .toList(),
                null);
    }
}
