package id.selaras.deliberation;

import id.selaras.letter.PaperNotMade;
import id.selaras.proposal.ProposalRefused;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Leads back to a page with what an act came to. */
final class Back {

    private Back() {}

    /** @param act answers the code of what was done */
    static String to(String page, Supplier<String> act) {
        var join = page.contains("?") ? "&" : "?";
        try {
            return "redirect:" + page + join + "kabar=" + act.get();
        } catch (DeliberationRefused refused) {
            if (refused.code().equals(DeliberationRefused.NOT_YOURS)) {
                throw refused;
            }
            return "redirect:" + page + join + "gagal=" + refused.code();
        } catch (PaperNotMade notMade) {
            return "redirect:" + page + join + "gagal=letter";
        } catch (ProposalRefused moved) {
            return "redirect:" + page + join + "gagal=proposal";
        }
    }

    /** A download and nothing else. */
    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(content);
    }
}
