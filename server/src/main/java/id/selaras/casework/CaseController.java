package id.selaras.casework;

import static id.selaras.casework.IntakeForm.text;

import id.selaras.casework.CaseDetails.Confirmation;
import id.selaras.casework.CaseDetails.OutsideCheck;
import id.selaras.casework.CaseDetails.OutsideSystem;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.ui.Chrome;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The case page and what its forms send (kasus). */
@Controller
class CaseController {
    private static final String PAGE = "casework/case";

    private final CaseOpening opening;
    private final CaseDesk desk;
    private final ReferralDesk referrals;
    private final TicketLookup lookup;
    private final AttachmentSections attachments;
    private final Attachments papers;
    private final ReferralDrafts drafts;

    CaseController(
            CaseOpening opening,
            CaseDesk desk,
            ReferralDesk referrals,
            TicketLookup lookup,
            AttachmentSections attachments,
            Attachments papers,
            ReferralDrafts drafts) {
        this.opening = opening;
        this.desk = desk;
        this.referrals = referrals;
        this.lookup = lookup;
        this.attachments = attachments;
        this.papers = papers;
        this.drafts = drafts;
    }

    @GetMapping("/kasus/{id}")
    String open(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String lampiran,
            @RequestParam(defaultValue = "") String program,
            @ModelAttribute("chrome") Chrome chrome,
            Model model) {
        var inbox = referrals.entryOf(id);
        if (inbox.isPresent()) {
            return "redirect:/rujukan/" + inbox.get();
        }
        model.addAttribute("page", opening.open(id, chrome.texts(), null));
        model.addAttribute("attachments", attachments.of(id, chrome.texts(), lampiran));
        model.addAttribute("draft", drafts.of(id, program, chrome.texts()));
        return PAGE;
    }

    @PostMapping("/kasus/{id}/tindakan")
    String act(
            @PathVariable UUID id,
            ActInput input,
            @ModelAttribute("chrome") Chrome chrome,
            HttpServletResponse response,
            Model model) {
        return orRefusal(id, chrome.texts(), response, model, () -> {
            var order = input.order();
            var ticket = text(input.tiket());
            var original = ticket == null ? null : lookup.idOfTicket(ticket);
            desk.act(id, original == null ? order : order.originally(original));
            return "redirect:/kasus/" + id;
        });
    }

    @PostMapping("/kasus/{id}/jawaban-warga")
    String citizensAnswer(
            @PathVariable UUID id,
            ActInput input,
            @ModelAttribute("chrome") Chrome chrome,
            HttpServletResponse response,
            Model model) {
        return orRefusal(id, chrome.texts(), response, model, () -> {
            var manner = Objects.requireNonNullElse(text(input.cara()), "window");
            var yes = input.act() == CaseAct.CONFIRM;
            var answer =
                    new Confirmation(input.langkah(), java.time.Instant.EPOCH, manner, yes, null, text(input.alasan()));
            desk.recordCitizensAnswer(id, input.order(), answer);
            return "redirect:/kasus/" + id;
        });
    }

    @PostMapping("/kasus/{id}/rujukan")
    String refer(
            @PathVariable UUID id,
            ReferInput input,
            @ModelAttribute("chrome") Chrome chrome,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("draft", drafts.of(id, Objects.requireNonNullElse(input.program(), ""), chrome.texts()));
        return orRefusal(id, chrome.texts(), response, model, () -> {
            referrals.send(id, input.referral());
            return "redirect:/kasus/" + id + "#t4";
        });
    }

    @PostMapping("/kasus/{id}/cek")
    String check(
            @PathVariable UUID id,
            CheckInput input,
            @ModelAttribute("chrome") Chrome chrome,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var picture = input.picture();
        return orRefusal(id, chrome.texts(), response, model, () -> {
            var check = input.check();
            if (picture != null && check.attachment() != null) {
                papers.add(id, input.pictureName(), picture, check.attachment());
            }
            desk.recordCheck(id, check);
            return "redirect:/kasus/" + id + "#t2";
        });
    }

    @PostMapping("/kasus/{id}/petugas")
    String nameOfficer(
            @PathVariable UUID id,
            @RequestParam UUID langkah,
            @RequestParam UUID petugas,
            @ModelAttribute("chrome") Chrome chrome,
            HttpServletResponse response,
            Model model) {
        return orRefusal(id, chrome.texts(), response, model, () -> {
            desk.nameOfficer(id, langkah, petugas);
            return "redirect:/kasus/" + id;
        });
    }

    @PostMapping("/kasus/{id}/upaya")
    String attempt(
            @PathVariable UUID id,
            @RequestParam UUID langkah,
            @RequestParam(defaultValue = "telephone") String cara,
            @RequestParam(defaultValue = "") String catatan) {
        desk.recordAttempt(langkah, id, cara, text(catatan));
        return "redirect:/kasus/" + id + "#t7";
    }

    private String show(UUID id, Texts texts, String refusal, Model model) {
        model.addAttribute("page", opening.open(id, texts, refusal));
        model.addAttribute("attachments", attachments.of(id, texts, null));
        return PAGE;
    }

    // A refused act changes nothing: the page comes back as it now stands, with the sentence on top.
    private String orRefusal(UUID id, Texts texts, HttpServletResponse response, Model model, Supplier<String> act) {
        try {
            return act.get();
        } catch (CaseRefusal refusal) {
            if (referrals.isAgencys()) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, texts, texts.get(refusal.key(), refusal.arguments().toArray()), model);
        }
    }

    static @Nullable LocalDate date(@Nullable String typed) {
        var written = text(typed);
        return written == null ? null : TypedDate.read(written).orElseThrow(() -> new CaseRefusal("refusal.date"));
    }

    /** @param langkah id of the step, made by the page */
    record ActInput(
            UUID langkah,
            @Nullable Integer versi,
            CaseAct act,
            @Nullable CaseState ke,
            @Nullable String alasan,
            @Nullable String hasil,
            @Nullable String kalimat,
            @Nullable String tiket,
            @Nullable String cara) {

        CaseOrder order() {
            return new CaseOrder(
                    langkah, versi == null ? 0 : versi, act, ke, text(alasan), outcome(hasil, kalimat), null);
        }

        @Override
        public String toString() {
            return "ActInput[" + act + "]";
        }
    }

    static @Nullable Outcome outcome(@Nullable String kind, @Nullable String sentence) {
        var words = text(sentence);
        return words == null || text(kind) == null
                ? null
                : new Outcome(Matter.chosen(OutcomeKind.class, kind, OutcomeKind.SERVED), words);
    }

    record ReferInput(
            UUID id,
            @Nullable UUID instansi,
            @Nullable String program,
            @Nullable String minta,
            @Nullable String mulai,
            @Nullable String nomorLuar,
            @Nullable List<UUID> petugas) {

        NewReferral referral() {
            if (instansi == null) {
                throw new CaseRefusal("refusal.needs-destination");
            }
            return new NewReferral(
                            id, instansi, text(program), minta == null ? "" : minta, date(mulai), text(nomorLuar))
                    .to(petugas == null ? List.of() : petugas);
        }
    }

    record CheckInput(
            UUID id,
            @Nullable String sistem,
            @Nullable String tanya,
            @Nullable String jawab,
            @Nullable String tanggal,
            @Nullable UUID lampiran,
            @Nullable MultipartFile gambar) {

        boolean hasPicture() {
            return gambar != null && !gambar.isEmpty();
        }

        byte @Nullable [] picture() throws IOException {
            return gambar == null || gambar.isEmpty() ? null : gambar.getBytes();
        }

        String pictureName() {
            return gambar == null ? "" : Objects.requireNonNullElse(gambar.getOriginalFilename(), "");
        }

        OutsideCheck check() {
            var asked = text(tanya);
            var answered = text(jawab);
            var on = date(tanggal);
            if (asked == null || answered == null || on == null) {
                throw new CaseRefusal("refusal.check-incomplete");
            }
            return new OutsideCheck(
                    id,
                    Matter.chosen(OutsideSystem.class, sistem, OutsideSystem.SIKS_NG),
                    asked,
                    answered,
                    on,
                    "",
                    hasPicture() ? lampiran : null);
        }
    }
}
