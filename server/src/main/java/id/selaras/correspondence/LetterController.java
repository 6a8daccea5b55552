package id.selaras.correspondence;

import id.selaras.casework.papers.Paper;
import id.selaras.casework.papers.PaperRefused;
import id.selaras.letter.PaperNotMade;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Letters about cases: chosen, written, initialled, signed, revoked (surat). */
@Controller
class LetterController {
    private static final String PAGE = "correspondence/letter";

    private final LetterDesk desk;
    private final LetterPages pages;
    private final LetterFiles files;

    LetterController(LetterDesk desk, LetterPages pages, LetterFiles files) {
        this.desk = desk;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/surat")
    String list(@ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("lines", pages.list(texts));
        return "correspondence/list";
    }

    @GetMapping("/kasus/{id}/surat")
    String choose(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("page", pages.choose(id, texts, null));
        return "correspondence/choose";
    }

    @PostMapping("/kasus/{id}/surat")
    String draft(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID templat,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        try {
            if (templat == null) {
                throw new CorrespondenceRefused("no-template");
            }
            return "redirect:/surat/" + desk.draft(id, templat);
        } catch (CorrespondenceRefused refused) {
            model.addAttribute("page", pages.choose(id, texts, sentence(refused, response, texts)));
            return "correspondence/choose";
        }
    }

    @GetMapping("/surat/{id}")
    String open(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("page", pages.page(id, texts, null));
        return PAGE;
    }

    /** Keeps what was written, and hands it in when that button was pressed. */
    @PostMapping("/surat/{id}")
    String write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int versi,
            @RequestParam(defaultValue = "") String kepada,
            @RequestParam(defaultValue = "") String isi,
            @RequestParam(defaultValue = "") String aksi,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        return orRefusal(id, texts, response, model, () -> {
            desk.write(id, versi, kepada.replace("\r", ""), isi.replace("\r", ""));
            if (aksi.equals(LetterAct.SUBMIT.code())) {
                desk.submit(id, versi + 1);
            }
        });
    }

    @PostMapping("/surat/{id}/tindakan")
    String act(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int versi,
            @RequestParam(defaultValue = "") String aksi,
            @RequestParam(defaultValue = "") String alasan,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        return orRefusal(id, texts, response, model, () -> {
            switch (LetterAct.of(aksi).orElseThrow(() -> new CorrespondenceRefused("moved-meanwhile"))) {
                case SUBMIT -> desk.submit(id, versi);
                case CHECK, APPROVE -> desk.answer(id, versi);
                case PRINT -> desk.print(id, versi);
                case BACK -> desk.sendBack(id, versi, alasan);
                case REVOKE -> desk.revoke(id, versi, alasan);
                case DROP -> desk.drop(id, versi);
            }
        });
    }

    @PostMapping("/surat/{id}/pindaian")
    String scan(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int versi,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var name = berkas == null ? "" : Objects.requireNonNullElse(berkas.getOriginalFilename(), "");
        var sent = berkas == null ? new byte[0] : berkas.getBytes();
        return orRefusal(id, texts, response, model, () -> {
            desk.mayBeSigned(id);
            desk.signedOnPaper(id, versi, name, Paper.read(sent));
        });
    }

    @GetMapping("/surat/{id}/pratinjau")
    ResponseEntity<byte[]> preview(@PathVariable UUID id) {
        return pdf("pratinjau.pdf", files.preview(id));
    }

    @GetMapping("/surat/{id}/berkas")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return pdf("surat.pdf", files.issued(id));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(content);
    }

    // A refused act changes nothing: the page comes back as it now stands, with the sentence on top.
    private String orRefusal(UUID id, Texts texts, HttpServletResponse response, Model model, Runnable act) {
        String refusal;
        try {
            act.run();
            return "redirect:/surat/" + id;
        } catch (CorrespondenceRefused refused) {
            refusal = sentence(refused, response, texts);
        } catch (PaperRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            refusal = texts.get(refused.key());
        } catch (PaperNotMade notMade) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            refusal = texts.get(notMade.key());
        }
        model.addAttribute("page", pages.page(id, texts, refusal));
        return PAGE;
    }

    private static String sentence(CorrespondenceRefused refused, HttpServletResponse response, Texts texts) {
        if (refused.isAboutTheRole()) {
            throw refused;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return texts.get(refused.key(), refused.arguments());
    }
}
