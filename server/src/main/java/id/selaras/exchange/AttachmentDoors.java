package id.selaras.exchange;

import id.selaras.casework.Attachments;
import id.selaras.exchange.CaseView.AttachmentView;
import id.selaras.exchange.ReferralRequests.ShareRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Papers of a case for programs. */
@RestController
class AttachmentDoors {
    private final Attachments attachments;

    AttachmentDoors(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Keeps a photo or PDF, sent as the part {@code file} of a form. */
    @PostMapping("/api/v1/cases/{id}/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    MadeView add(@PathVariable UUID id, @RequestPart MultipartFile file, MadeId made) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return new MadeView(attachments.add(id, name, file.getBytes(), made.value()));
    }

    @GetMapping("/api/v1/cases/{id}/attachments")
    AttachmentList list(@PathVariable UUID id) {
        return new AttachmentList(
                attachments.of(id).stream().map(CaseViews::attachment).toList());
    }

    /** The paper itself, as a download. */
    @GetMapping("/api/v1/cases/{id}/attachments/{attachmentId}")
    ResponseEntity<byte[]> open(@PathVariable UUID id, @PathVariable UUID attachmentId) {
        var opened = attachments.open(id, attachmentId);
        var disposition = ContentDisposition.attachment()
                .filename(opened.attachment().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.attachment().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(opened.content());
    }

    /** Lets an agency the case was referred to read a paper. */
    @PostMapping("/api/v1/attachments/{id}/shares")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void share(@PathVariable UUID id, @Asked ShareRequest request) {
        attachments.share(id, request.organisation());
    }

    record AttachmentList(List<AttachmentView> attachments) {}
}
