package id.selaras.eligibility;

import id.selaras.access.SignedIn;
import id.selaras.benefit.NeedLines;
import id.selaras.directory.Calendars;
import id.selaras.eligibility.MatchPage.Recording;
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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Every programme for one family: which fit, which do not and why, what to ask, and what a person has to judge. */
@Controller
class MatchController {
    private static final int FIRST_QUESTIONS = 5;

    private final People people;
    private final RuleBooks rules;
    private final ObjectProvider<SuspendedUse> suspended;
    private final NeedLines needs;
    private final NeedDesk desk;
    private final Clock clock;

    MatchController(
            People people,
            RuleBooks rules,
            ObjectProvider<SuspendedUse> suspended,
            NeedLines needs,
            NeedDesk desk,
            Clock clock) {
        this.people = people;
        this.rules = rules;
        this.suspended = suspended;
        this.needs = needs;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/keluarga/{id}/program")
    String match(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID kasus,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var recording = reader.role().worksOnCases() ? new Recording("/keluarga/" + id + "/program", kasus) : null;
        model.addAttribute("page", page(family(id), recording, texts));
        return "eligibility/family";
    }

    /** One button: the need is recorded, and where there is a case its referral lies drafted. */
    @PostMapping("/keluarga/{id}/program")
    String record(
            @PathVariable UUID id,
            @RequestParam UUID kebutuhan,
            @RequestParam(defaultValue = "") String program,
            @RequestParam(required = false) @Nullable UUID kasus,
            @AuthenticationPrincipal SignedIn reader) {
        if (!reader.role().worksOnCases()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var family = family(id);
        var areaNo = family.address().areaNo();
        var today = LocalDate.now(clock.withZone(Calendars.zoneOf(areaNo).zoneId()));
        var programme = rules.on(areaNo, today)
                .book()
                .programme(program)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        desk.record(kebutuhan, family, programme, kasus);
        return kasus == null
                ? "redirect:/keluarga/" + id + "/kebutuhan?kabar=dicatat"
                : "redirect:/kasus/" + kasus + "?program=" + programme.code() + "#rujuk";
    }

    private FamilyCard family(UUID id) {
        return people.family(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private MatchPage page(FamilyCard family, @Nullable Recording recording, Texts texts) {
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
        var inForce = rules.on(family.address().areaNo(), today);
        var explanations = Explainer.explain(inForce.bound(), known.facts());
        var words = new MatchWords(
                new RuleWords(texts),
                new Sayings(inForce.book(), today),
                texts,
                dates,
                known,
                needs.openByProgramme(family.id(), texts));
        return new MatchPage(
                family.id(),
                title,
                texts.get("eligibility.page.rules", dates.dayAndYear(today), inForce.version()),
                known.members().stream().mapToInt(Member::hiddenFacts).sum(),
                words.groups(explanations),
                Explainer.questions(explanations).stream()
                        .limit(FIRST_QUESTIONS)
                        .map(one -> words.asked(one, "/keluarga/" + family.id() + "/usulan"))
                        .toList(),
                recording,
                null);
    }
}
