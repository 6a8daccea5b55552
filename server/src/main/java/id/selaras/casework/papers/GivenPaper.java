package id.selaras.casework.papers;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper on its way to the reader. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record GivenPaper(String name, PaperType type, byte[] content) {

    /** A download and nothing else: even a file that fooled us is opened by no page of ours. */
    public ResponseEntity<byte[]> asDownload() {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(content);
    }

    @Override
    public String toString() {
        return "GivenPaper[" + type + "]";
    }
}
