package id.selaras.proposal;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.selaras.proposal.ProposalOpening.Answer;
import id.selaras.registry.People;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The list of proposals, the page of one, and what is done there (tinjauan usulan). */
@Controller
class ProposalController {
    private static final String PAGE = "proposal/proposal";

    private final WaitingDesk waiting;
    private final ProposalOpening opening;
    private final ProposalDesk desk;
    private final ProposalPapers papers;
    private final OwnFamilies families;

    ProposalController(
            WaitingDesk waiting,
            ProposalOpening opening,
            ProposalDesk desk,
            ProposalPapers papers,
            OwnFamilies families) {
        this.waiting = waiting;
        this.opening = opening;
        this.desk = desk;
        this.papers = papers;
        this.families = families;
    }

    @GetMapping("/usulan")
    String list(
            @RequestParam(defaultValue = "") String giliran,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String sesudah,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        model.addAttribute("page", waiting.page(waiting.filter(giliran, jenis, wilayah, sesudah), texts));
        return "proposal/list";
    }

    @GetMapping("/usulan/{id}")
    String open(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        return show(id, texts, Answer.none(), model);
    }

    @PostMapping("/usulan/{id}/tindakan")
    String act(
            @PathVariable UUID id,
            ActInput input,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        try {
            desk.act(id, input.order(), SentPaper.read(berkas));
            return "redirect:/usulan/" + id;
        } catch (ProposalRefused refused) {
            return refused(id, refused, texts, response, model);
        }
    }

    @PostMapping("/usulan/{id}/berkas")
    String addDecision(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        try {
            desk.addDecision(id, SentPaper.read(berkas));
            return "redirect:/usulan/" + id + "#keputusan";
        } catch (ProposalRefused refused) {
            return refused(id, refused, texts, response, model);
        }
    }

    private String refused(UUID id, ProposalRefused refused, Texts texts, HttpServletResponse response, Model model) {
        if (refused.isAboutTheRole()) {
            throw refused;
        }
        response.setStatus(UNPROCESSABLE_CONTENT.value());
        var sentence = texts.get(refused.key(), refused.arguments().toArray());
        return show(id, texts, new Answer(sentence, refused.asksOwn(), false), model);
    }

    @GetMapping("/usulan/{id}/berkas/{paper}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable UUID paper) {
        return papers.open(id, paper).asDownload();
    }

    @PostMapping("/usulan/{id}/buka")
    String reveal(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        if (!People.isReason(reason)) {
            response.setStatus(UNPROCESSABLE_CONTENT.value());
            return show(id, texts, new Answer(texts.get("people.reason.missing"), false, false), model);
        }
        opening.reveal(id, reason);
        return show(id, texts, new Answer(null, false, true), model);
    }

    /** @param kembali where the question was asked; only a page of ours */
    @PostMapping("/usulan/keluarga-sendiri")
    String sayWhetherOwn(
            @RequestParam UUID keluarga,
            @RequestParam boolean sendiri,
            @RequestParam(defaultValue = "") String kembali) {
        families.say(keluarga, sendiri);
        return "redirect:" + (kembali.matches("/(usulan|kasus|keluarga)/[a-z0-9/?=_-]*") ? kembali : "/usulan");
    }

    private String show(UUID id, Texts texts, Answer answer, Model model) {
        model.addAttribute("page", opening.open(id, texts, answer));
        return PAGE;
    }

    /** @param langkah id of the step, made by the page */
    record ActInput(
            UUID langkah,
            @Nullable Integer versi,
            ProposalAct act,
            @Nullable String alasan) {

        ProposalOrder order() {
            return new ProposalOrder(langkah, versi == null ? 0 : versi, act, Typed.clean(alasan));
        }

        @Override
        public String toString() {
            return "ActInput[" + act + "]";
        }
    }
}
