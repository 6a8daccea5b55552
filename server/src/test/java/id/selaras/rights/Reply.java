package id.selaras.rights;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the program answered, read in the words of docs/rights.md. */
record Reply(int status, String body, String location, boolean endsSession) {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages/casework", Locale.forLanguageTag("id"));

    static Reply of(HttpResponse<String> response) {
        return new Reply(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Location").orElse(""),
                response.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("selaras=;")));
    }

    /** The answer of the door; null when it let the person in. */
    @Nullable
    Answer door() {
        return switch (status) {
            case 401 -> Answer.SIGN_IN;
            case 403 -> Answer.REFUSED;
            case 404 -> Answer.UNKNOWN;
            case 302, 303 -> leadsToSignIn() ? Answer.SIGN_IN : null;
            case 409, 422 -> saysNotYours() ? Answer.REFUSED : null;
            default -> status >= 500 || status == 405 || status == 429 ? Answer.BROKEN : null;
        };
    }

    private boolean leadsToSignIn() {
        return location.replaceFirst("https?://[^/]+", "").startsWith("/masuk") && !endsSession;
    }

    private boolean saysNotYours() {
        return Stream.of("not-your-turn", "needs-independent-witness", "restricted-stays")
                .anyMatch(key -> body.contains("refusal." + key) || body.contains(WORDS.getString("refusal." + key)));
    }

    /** The same for everybody who was answered alike: no ids, tokens, numbers, addresses or counts of the menu. */
    String alike() {
        return body.replaceAll(" <span class=\"cnt num\">[^<]*</span>", "")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "·")
                .replaceAll("value=\"[^\"]*\"", "·")
                .replaceAll("\\b[0-9A-Z]{5}-[0-9A-Z]{5}\\b", "·");
    }

    String brief() {
        var words = body.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
        return status + " " + location + " " + words.substring(0, Math.min(160, words.length()));
    }
}
