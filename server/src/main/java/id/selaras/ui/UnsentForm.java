package id.selaras.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form that could not be taken, with what was typed, to be sent again with one press.
 *
 * @param action where the form was sent
 */
public record UnsentForm(String action, List<Typed> fields) {
    /** The request attribute that says why a form was not taken. */
    public static final String WHY = "selaras.unsent";

    private static final Set<String> NEVER_SHOWN_AGAIN =
            Set.of("sandi", "sandi-lama", "sandi-baru", "lama", "baru", "ulang", "sekarang", "ulangi", "pin", "_csrf");
    private static final int MOST_CHARACTERS = 100_000;

    /** Why a form was not taken. */
    public enum Why {
        CSRF,
        LOCKED,
        SIGNED_OUT;

        String words() {
            return "error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One answer as typed. */
    public record Typed(String name, String value) {

        @Override
        public String toString() {
            return "Typed[" + name + "]";
        }
    }

    /**
     * Whether the form stood on a page of ours. What another site sent is not offered for a press: that would be the forged
     * request, with the person's own hand.
     */
    public static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && isHost(origin, request.getHeader("Host"));
    }

    /** Empty when nothing typed can be given back: files and secrets are chosen and typed anew. */
    static Optional<UnsentForm> of(HttpServletRequest request) {
        var type = request.getContentType();
        var typed = request.getParameterMap().entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Typed(field.getKey(), value)))
                .toList();
        var kept = typed.stream()
                .filter(field -> !NEVER_SHOWN_AGAIN.contains(field.name()))
                .toList();
        var secret = typed.stream()
                .anyMatch(field -> !field.name().equals("_csrf") && NEVER_SHOWN_AGAIN.contains(field.name()));
        var length = kept.stream().mapToInt(field -> field.value().length()).sum();
        return secret || length > MOST_CHARACTERS || type == null || type.startsWith("multipart/") || !isOurs(request)
                ? Optional.empty()
                : Optional.of(new UnsentForm(action(request), kept));
    }

    private static String action(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
