package id.selaras.casework;

import id.selaras.access.SignedIn;
import id.selaras.area.Areas;
import id.selaras.casework.IntakePage.DraftLine;
import id.selaras.casework.IntakePage.SimilarCase;
import id.selaras.directory.Programmes;
import id.selaras.registry.People;
import id.selaras.registry.PersonCard;
import id.selaras.registry.PersonHit;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Chrome;
import id.selaras.ui.Dates;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The window: search before create, one page from the words to the receipt (terima warga). */
@Controller
class IntakeController {
    private static final int HITS = 8;

    private final Intake intake;
    private final IntakeReading reading;
    private final IntakeFields fields;
    private final People people;
    private final Programmes programmes;
    private final Offices offices;
    private final Areas areas;
    private final AboutOfficers aboutOfficers;
    private final Reports reports;
    private final IntakeDrafts drafts;
    private final FreshPins pins;

    IntakeController(
            Intake intake,
            IntakeReading reading,
            IntakeFields fields,
            People people,
            Programmes programmes,
            Offices offices,
            Areas areas,
            AboutOfficers aboutOfficers,
            Reports reports,
            IntakeDrafts drafts,
            FreshPins pins) {
        this.intake = intake;
        this.reading = reading;
        this.fields = fields;
        this.people = people;
        this.programmes = programmes;
        this.offices = offices;
        this.areas = areas;
        this.aboutOfficers = aboutOfficers;
        this.reports = reports;
        this.drafts = drafts;
        this.pins = pins;
    }

    @GetMapping("/terima")
    String window(
            @RequestParam(required = false) @Nullable UUID draf, @ModelAttribute("chrome") Chrome chrome, Model model) {
        var kept = draf == null ? Optional.<IntakeForm>empty() : drafts.find(draf);
        return show(kept.orElseGet(IntakeForm::empty), Map.of(), chrome.texts(), model);
    }

    /** Searches, and draws the page again with what was typed; with script only the answer is exchanged. */
    @PostMapping("/terima/cari")
    String search(IntakeForm form, @ModelAttribute("chrome") Chrome chrome, Model model) {
        return show(form, Map.of(), chrome.texts(), model);
    }

    @PostMapping("/terima")
    String record(IntakeForm form, @ModelAttribute("chrome") Chrome chrome, HttpServletResponse response, Model model) {
        var officer = offices.person();
        var read = reading.read(form, person(form), officer);
        if (read.matter() == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, read.errors(), chrome.texts(), model);
        }
        if (!form.isNewMatter() && !similar(form).isEmpty()) {
            return show(form, Map.of(), chrome.texts(), model);
        }
        var receipt = intake.record(read.matter());
        if (receipt.fresh()) {
            pins.keep(officer.token(), receipt);
        }
        return printed(receipt, form);
    }

    /** The same matter was reported before: what is said now becomes a step of that case. */
    @PostMapping("/terima/tambah")
    String add(
            IntakeForm form,
            @RequestParam UUID kasus,
            @ModelAttribute("chrome") Chrome chrome,
            HttpServletResponse response,
            Model model) {
        var read = reading.readAddition(form);
        if (read.report() == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, read.errors(), chrome.texts(), model);
        }
        return printed(reports.add(kasus, read.report()), form);
    }

    private String printed(Receipt receipt, IntakeForm form) {
        if (form.id() != null) {
            drafts.discard(form.id());
        }
        return "redirect:/kasus/" + receipt.caseId() + "/tanda-terima";
    }

    private String show(IntakeForm form, Map<String, String> errors, Texts texts, Model model) {
        var officer = offices.person();
        var person = person(form);
        var hits = hits(form);
        var chosen = chosen(form, hits);
        var topic = IntakeReading.topic(form.hal());
        model.addAttribute(
                "page",
                new IntakePage(
                        form.id() == null ? NewId.next() : form.id(),
                        fields.of(form, errors, texts),
                        IntakeForm.text(form.cari()) != null,
                        hits,
                        chosen,
                        person.orElse(null),
                        form.isNewMatter()
                                ? List.of()
                                : similar(form).stream()
                                        .map(file -> line(file, texts))
                                        .toList(),
                        papers(topic),
                        asksVillage(officer, form),
                        officers(form, person, officer, texts),
                        drafts(form, texts),
                        !errors.isEmpty(),
                        words(texts)));
        return "casework/intake";
    }

    private List<PersonHit> hits(IntakeForm form) {
        var asked = IntakeForm.text(form.cari());
        return asked == null ? List.of() : people.search(asked, HITS);
    }

    private static @Nullable String chosen(IntakeForm form, List<PersonHit> hits) {
        var stillThere = hits.stream().anyMatch(hit -> hit.id().equals(form.person()));
        return stillThere || form.isUnknown() ? form.orang() : null;
    }

    private Optional<PersonCard> person(IntakeForm form) {
        UUID chosen = form.person();
        return chosen == null ? Optional.empty() : people.card(chosen);
    }

    private List<CaseFile> similar(IntakeForm form) {
        var person = form.person();
        var topic = IntakeReading.topic(form.hal());
        return person == null || topic == null ? List.of() : intake.similar(person, topic);
    }

    private List<String> papers(@Nullable Topic topic) {
        return topic == null
                ? List.of()
                : programmes.forSector(topic.sector()).stream()
                        .flatMap(programme -> programme.papers().stream())
                        .distinct()
                        .limit(5)
                        .toList();
    }

    private static boolean asksVillage(SignedIn officer, IntakeForm form) {
        return officer.post().level() < 4 && form.isUnknown();
    }

    private List<Option> officers(IntakeForm form, Optional<PersonCard> person, SignedIn officer, Texts texts) {
        var place = reading.village(form, person, officer)
                .or(() -> areas.find(officer.post().areaCode()));
        return place.stream()
                .flatMap(area -> aboutOfficers.serving(area.no()).stream())
                .map(serving -> Option.of(
                        serving.account().toString(),
                        texts.get(
                                "intake.petugas.line",
                                serving.name(),
                                texts.get("account.role." + serving.role().code()),
                                serving.office())))
                .toList();
    }

    private static RegistryWords words(Texts texts) {
        var zone = ZoneId.of("Asia/Jakarta");
        return new RegistryWords(texts, new Dates(texts, zone), LocalDate.now(zone));
    }

    private List<DraftLine> drafts(IntakeForm form, Texts texts) {
        var dates = new Dates(texts, ZoneId.of("Asia/Jakarta"));
        return form.isWorthKeeping()
                ? List.of()
                : drafts.own().stream()
                        .map(draft -> new DraftLine(
                                draft.id(),
                                draft.words() == null ? texts.get("draft.no-words") : draft.words(),
                                dates.dayAndTime(draft.savedAt())))
                        .toList();
    }

    private static SimilarCase line(CaseFile file, Texts texts) {
        var dates = new Dates(texts, ZoneId.of("Asia/Jakarta"));
        return new SimilarCase(
                file.id(),
                new Ticket(file.ticket()).grouped(),
                file.matter().title(),
                dates.day(file.recordedAt()),
                file.state().isOpen());
    }
}
