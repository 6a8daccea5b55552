package id.selaras.proposal;

import id.selaras.access.SignedIn;
import id.selaras.directory.Calendars;
import id.selaras.registry.ExclusionGround;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.People;
import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** Recording what an outside source says against a family (klaim dari luar): dated, sourced, and open to contest. */
@Controller
@RequestMapping("/keluarga/{id}/klaim")
class FlagController {
    private final People people;
    private final ClaimPapers papers;
    private final Clock clock;

    FlagController(People people, ClaimPapers papers, Clock clock) {
        this.people = people;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return show(family(id, reader), FlagForm.empty(), Map.of(), texts, model);
    }

    @PostMapping
    String record(
            @PathVariable UUID id,
            FlagForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var family = family(id, reader);
        var wrong = form.wrong(family, today(family));
        if (wrong.isEmpty()) {
            wrong = kept(form, family, berkas);
        }
        if (wrong.isEmpty()) {
            return "redirect:/keluarga/" + id + "#klaim";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(family, form, wrong, texts, model);
    }

    /** What was wrong, by field name; empty when it is kept. */
    private Map<String, String> kept(FlagForm form, FamilyCard family, @Nullable List<MultipartFile> files)
            throws IOException {
        try {
            var flag = form.claim(UUID.randomUUID(), family);
            return papers.record(flag, family, SentPaper.read(files)) ? Map.of() : Map.of("dasar", "flag.wrong.twice");
        } catch (ProposalRefused refused) {
            if (!refused.isAboutThePaper()) {
                throw refused;
            }
            return Map.of("berkas", refused.key());
        }
    }

    /** A photo or letter that bears an entry out. */
    @GetMapping("/berkas/{paper}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable UUID paper) {
        return papers.open(id, paper).asDownload();
    }

    /** Those who work on cases; the auditor reads and changes nothing. */
    private FamilyCard family(UUID id, SignedIn reader) {
        var family = people.family(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!reader.role().worksOnCases()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return family;
    }

    private LocalDate today(FamilyCard family) {
        var zone = Calendars.zoneOf(family.address().areaNo());
        return LocalDate.now(clock.withZone(zone.zoneId()));
    }

    private static String show(FamilyCard family, FlagForm form, Map<String, String> wrong, Texts texts, Model model) {
        var fields = new Fields(texts, wrong);
        model.addAttribute(
                "page",
                new FlagPage(
                        texts.get("flag.title"),
                        new Link("/keluarga/" + family.id(), texts.get("family.title", family.name())),
                        "/keluarga/" + family.id() + "/klaim",
                        fields.of("dasar", form.dasar()),
                        Arrays.stream(ExclusionGround.values())
                                .map(ground -> Option.of(ground.code(), texts.get(ground.key())))
                                .toList(),
                        fields.of("siapa", form.siapa()),
                        family.members().stream()
                                .map(member -> Option.of(member.id().toString(), member.name()))
                                .toList(),
                        fields.of("sumber", form.sumber()),
                        FlagForm.SOURCES.stream()
                                .map(source -> Option.of(source.code(), texts.get(source.key())))
                                .toList(),
                        fields.of("asal", form.asal()).hint(texts.get("flag.asal.hint")),
                        fields.of("tanggal", form.tanggal()).hint(texts.get("field.date-hint")),
                        fields.of("bukti", form.bukti()).hint(texts.get("flag.bukti.hint")),
                        fields.of("berkas", null)
                                .hint(texts.get("flag.berkas.hint") + " " + texts.get("attachment.file-hint"))
                                .mayBeEmpty()));
        return "proposal/flag";
    }

    private record Fields(Texts texts, Map<String, String> wrong) {
        Field of(String name, @Nullable String typed) {
            var field = Field.of(name, texts.get("flag." + name)).value(typed);
            var problem = wrong.get(name);
            return problem == null ? field : field.error(texts.get(problem));
        }
    }
}
