package id.selaras.exchange;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What makes two requests the same: address and body, of a form each of its parts. */
final class RequestDigest {
    private static final int PIECE = 8192;

    private final MessageDigest digest;

    private RequestDigest(HttpServletRequest request) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
        add(request.getRequestURI());
    }

    static byte[] of(RereadableRequest request) {
        var digest = new RequestDigest(request);
        digest.digest.update(request.body());
        return digest.digest.digest();
    }

    static byte[] ofParts(HttpServletRequest request) throws IOException {
        var digest = new RequestDigest(request);
        for (var part : parts(request)) {
            digest.add(part.getName());
            digest.add(part.getSubmittedFileName());
            try (var content = part.getInputStream()) {
                digest.add(content);
            }
        }
        return digest.digest.digest();
    }

    private static Collection<Part> parts(HttpServletRequest request) {
        try {
            return request.getParts();
        } catch (IllegalStateException large) {
            throw new MaxUploadSizeExceededException(-1, large);
        } catch (IOException | ServletException unreadable) {
            throw new MultipartException("a form that can't be read", unreadable);
        }
    }

    private void add(@Nullable String text) {
        digest.update((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private void add(InputStream content) throws IOException {
        var piece = new byte[PIECE];
        for (var n = content.read(piece); n >= 0; n = content.read(piece)) {
            digest.update(piece, 0, n);
        }
        digest.update((byte) 0);
    }
}
