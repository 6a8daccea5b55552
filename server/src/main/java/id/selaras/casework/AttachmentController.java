package id.selaras.casework;

import id.selaras.casework.papers.GivenPaper;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Papers of a case: added on its page, given out as downloads. */
@Controller
class AttachmentController {
    private static final String REFUSED = "attachment.refused.";

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @PostMapping("/kasus/{id}/lampiran")
    String add(
            @PathVariable UUID id,
            @RequestParam UUID lampiran,
            @RequestParam MultipartFile berkas,
            @RequestParam(defaultValue = "") String sebagai,
            @RequestParam(defaultValue = "") String program)
            throws IOException {
        var name = Objects.requireNonNullElse(berkas.getOriginalFilename(), "");
        if (name.isEmpty() && berkas.isEmpty()) {
            return "redirect:/kasus/" + id + "?lampiran=missing#lampiran";
        }
        var sent = berkas.getBytes();
        var back = backTo(id, () -> attachments.add(id, sebagai.isBlank() ? name : sebagai, sent, lampiran));
        return program.matches("[A-Za-z0-9-]{1,40}") && back.endsWith(id + "#lampiran")
                ? "redirect:/kasus/" + id + "?program=" + program + "#rujuk"
                : back;
    }

    @PostMapping("/kasus/{id}/lampiran/{attachmentId}/bagikan")
    String share(@PathVariable UUID id, @PathVariable UUID attachmentId, @RequestParam UUID instansi) {
        return backTo(id, () -> attachments.share(attachmentId, instansi));
    }

    @GetMapping("/kasus/{id}/lampiran/{attachmentId}")
    ResponseEntity<byte[]> open(@PathVariable UUID id, @PathVariable UUID attachmentId) {
        var opened = attachments.open(id, attachmentId);
        return new GivenPaper(opened.attachment().name(), opened.attachment().type(), opened.content()).asDownload();
    }

    private static String backTo(UUID caseId, Runnable act) {
        try {
            act.run();
            return "redirect:/kasus/" + caseId + "#lampiran";
        } catch (CaseRefusal refusal) {
            if (!refusal.key().startsWith(REFUSED)) {
                throw refusal;
            }
            var why = refusal.key().substring(REFUSED.length());
            return "redirect:/kasus/" + caseId + "?lampiran=" + why + "#lampiran";
        }
    }
}
