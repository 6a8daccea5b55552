package id.selaras.casework;

import static id.selaras.casework.IntakeForm.text;

import id.selaras.ui.Chrome;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agency's inbox, and what either side does to a referral (rujukan). */
@Controller
class ReferralController {
    private final Inbox inbox;
    private final ReferralDesk desk;
    private final CaseOpening opening;
    private final AttachmentSections attachments;

    ReferralController(Inbox inbox, ReferralDesk desk, CaseOpening opening, AttachmentSections attachments) {
        this.inbox = inbox;
        this.desk = desk;
        this.opening = opening;
        this.attachments = attachments;
    }

    @GetMapping("/rujukan")
    String list(
            @RequestParam(required = false) @Nullable String bagian,
            @ModelAttribute("chrome") Chrome chrome,
            Model model) {
        if (!inbox.isMine()) {
            return "redirect:/kerja?pada=" + Pile.AGENCY.code();
        }
        model.addAttribute("page", inbox.list(InboxTab.chosen(bagian), chrome.texts()));
        return "casework/inbox";
    }

    @GetMapping("/rujukan/{id}")
    String open(@PathVariable UUID id, @ModelAttribute("chrome") Chrome chrome, Model model) {
        return inbox.isMine() ? show(id, chrome.texts(), null, model) : "redirect:" + caseAddress(inbox.caseOf(id));
    }

    @PostMapping("/rujukan/{id}/tindakan")
    String act(
            @PathVariable UUID id,
            ActInput input,
            @ModelAttribute("chrome") Chrome chrome,
            HttpServletResponse response,
            Model model) {
        var caseId = inbox.caseOf(id);
        try {
            desk.act(id, input.order());
            return "redirect:" + (inbox.isMine() ? "/rujukan/" + id : caseAddress(caseId));
        } catch (CaseRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var sentence = chrome.texts().get(refusal.key(), refusal.arguments().toArray());
            return inbox.isMine()
                    ? show(id, chrome.texts(), sentence, model)
                    : showCase(caseId, chrome, sentence, model);
        }
    }

    @PostMapping("/rujukan/{id}/buka/nik")
    String openWithNik(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("chrome") Chrome chrome,
            HttpServletResponse response,
            Model model) {
        if (!inbox.isMine()) {
            throw CaseRefusal.notYours();
        }
        try {
            model.addAttribute("page", inbox.openWithNik(id, reason, chrome.texts()));
            return "casework/inbox";
        } catch (CaseRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, chrome.texts(), chrome.texts().get(refusal.key()), model);
        }
    }

    private String show(UUID id, Texts texts, @Nullable String refusal, Model model) {
        model.addAttribute("page", inbox.open(id, texts, refusal));
        return "casework/inbox";
    }

    private String showCase(UUID caseId, Chrome chrome, String refusal, Model model) {
        model.addAttribute("page", opening.open(caseId, chrome.texts(), refusal));
        model.addAttribute("attachments", attachments.of(caseId, chrome.texts(), null));
        return "casework/case";
    }

    private static String caseAddress(UUID caseId) {
        return "/kasus/" + caseId + "#t4";
    }

    /**
     * What a form of a referral sends.
     *
     * @param langkah id of the step, made by the page
     * @param urutan place on the waiting list, {@code dari} of how many
     * @param tempatLain organisation to go to instead
     */
    record ActInput(
            UUID langkah,
            ReferralAct act,
            @Nullable String alasan,
            @Nullable String hasil,
            @Nullable String kalimat,
            @Nullable String mulai,
            @Nullable String urutan,
            @Nullable String dari,
            @Nullable UUID tempatLain) {

        ReferralOrder order() {
            return new ReferralOrder(
                    langkah,
                    act,
                    text(alasan),
                    CaseController.outcome(hasil, kalimat),
                    CaseController.date(mulai),
                    place(urutan),
                    place(dari),
                    tempatLain);
        }

        private static @Nullable Integer place(@Nullable String typed) {
            var number = text(typed);
            if (number == null) {
                return null;
            }
            if (!number.matches("[1-9]\\d{0,5}")) {
                throw new CaseRefusal("refusal.place");
            }
            return Integer.valueOf(number);
        }

        @Override
        public String toString() {
            return "ActInput[" + act + "]";
        }
    }
}
