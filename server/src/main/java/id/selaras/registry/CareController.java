package id.selaras.registry;

import id.selaras.access.SignedIn;
import id.selaras.engine.clock.AreaZone;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Categories of need and help of a family's people. */
@Controller
@RequestMapping("/keluarga/{id}/ppks")
class CareController {
    private static final int LONGEST = 500;

    private final People people;
    private final Care care;
    private final Clock clock;

    CareController(People people, Care care, Clock clock) {
        this.people = people;
        this.care = care;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        return page(family(id), reader, texts, model, new CareForm("", "", "", ""), Map.of(), kabar);
    }

    @PostMapping
    String assign(
            @PathVariable UUID id,
            CareForm form,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        refuseReaders(reader);
        var family = family(id);
        var today = today(family);
        var wrong = form.wrong(
                family, today, care.legalBasis(family.address().areaNo()).isPresent());
        if (wrong.isEmpty()) {
            var written = care.assign(
                    form.personId(family).orElseThrow(),
                    family.address().areaNo(),
                    form.careCategory().orElseThrow(),
                    form.day().orElseThrow(),
                    form.catatan(),
                    today);
            if (written) {
                return "redirect:/keluarga/" + id + "/ppks?kabar=dicatat";
            }
            wrong = Map.of("jenis", "care.wrong.twice");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(family, reader, texts, model, form, wrong, null);
    }

    @PostMapping("/{assignment}/akhiri")
    String end(
            @PathVariable UUID id,
            @PathVariable UUID assignment,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "") String alasan,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        refuseReaders(reader);
        var family = family(id);
        var today = today(family);
        var day = tanggal.isBlank() ? today : TypedDate.read(tanggal).orElse(null);
        if (!People.isReason(alasan) || alasan.length() > LONGEST || day == null || day.isAfter(today)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var wrong = Map.of("alasan-" + assignment, "care.wrong.reason");
            return page(family, reader, texts, model, new CareForm("", "", "", ""), wrong, null);
        }
        if (!care.end(assignment, id, family.address().areaNo(), day, alasan.strip())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/keluarga/" + id + "/ppks?kabar=diakhiri";
    }

    private String page(
            FamilyCard family,
            SignedIn reader,
            Texts texts,
            Model model,
            CareForm form,
            Map<String, String> wrong,
            @Nullable String done) {
        var zone = zone(family);
        var view = new CareView(
                family,
                texts,
                new Dates(texts, zone.zoneId()),
                new HashMap<>(wrong),
                care.legalBasis(family.address().areaNo()).isPresent());
        var assignments =
                care.of(family.members().stream().map(FamilyCard.Member::id).toList());
        model.addAttribute("page", view.page(assignments, writes(reader) ? form : null, done));
        return "registry/care";
    }

    private FamilyCard family(UUID id) {
        return people.family(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean writes(SignedIn reader) {
        return reader.role().worksOnCases();
    }

    /** The auditor reads and changes nothing. */
    private static void refuseReaders(SignedIn reader) {
        if (!writes(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private LocalDate today(FamilyCard family) {
        return LocalDate.now(clock.withZone(zone(family).zoneId()));
    }

    private static AreaZone zone(FamilyCard family) {
        return AreaZone.ofProvince(Long.toString(family.address().areaNo() / 100_000_000L));
    }

    /** What was typed to add one. */
    record CareForm(String orang, String jenis, String sejak, String catatan) {
        CareForm {
            orang = Objects.requireNonNullElse(orang, "");
            jenis = Objects.requireNonNullElse(jenis, "");
            sejak = Objects.requireNonNullElse(sejak, "").strip();
            catatan = Objects.requireNonNullElse(catatan, "").strip();
        }

        Optional<UUID> personId(FamilyCard family) {
            return family.members().stream()
                    .map(FamilyCard.Member::id)
                    .filter(member -> member.toString().equals(orang))
                    .findFirst();
        }

        Optional<CareCategory> careCategory() {
            return CareCategory.of(jenis);
        }

        Optional<LocalDate> day() {
            return TypedDate.read(sejak);
        }

        Map<String, String> wrong(FamilyCard family, LocalDate today, boolean hasLegalBasis) {
            var wrong = new HashMap<String, String>();
            if (personId(family).isEmpty()) {
                wrong.put("orang", "care.wrong.person");
            }
            if (careCategory()
                    .filter(one -> hasLegalBasis || !one.needsLegalBasis())
                    .isEmpty()) {
                wrong.put("jenis", "care.wrong.category");
            }
            if (day().filter(day -> !day.isAfter(today)).isEmpty()) {
                wrong.put("sejak", "care.wrong.day");
            }
            if (catatan.length() > LONGEST) {
                wrong.put("catatan", "care.wrong.note");
            }
            return wrong;
        }
    }
}
