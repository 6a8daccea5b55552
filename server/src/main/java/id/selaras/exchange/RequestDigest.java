package id.selaras.exchange;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

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

    static byte[] ofParts(HttpServletRequest request) throws IOException, ServletException {
        var digest = new RequestDigest(request);
        for (var part : request.getParts()) {
            digest.add(part.getName());
            digest.add(part.getSubmittedFileName());
            try (var content = part.getInputStream()) {
                digest.add(content);
            }
        }
        return digest.digest.digest();
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
