package id.selaras.rights;

import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends what a browser or a program of an officer sends; without an officer, what a stranger does. */
final class Caller {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    static final String PDF = "%PDF-1.7\n"
            + "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
            + "2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
            + "trailer <</Size 3 /Root 1 0 R>>\n"
            + "startxref\n"
            + "0\n"
            + "%%EOF\n";

    private final TestServer server;
    private final Map<String, Browser> browsers = new HashMap<>();
    private final Map<UUID, String> tokens = new HashMap<>();

    Caller(TestServer server) {
        this.server = server;
    }

    Reply get(@Nullable Officer who, String path) {
        return send(request(who, path));
    }

    /** A form of a page with its CSRF token. */
    Reply form(@Nullable Officer who, String path, Map<String, String> fields) {
        var browser = browser(who);
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", browser.csrf());
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(who, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A form whose answer leads to another page: where it leads, an error of that page included. */
    Reply formAndOn(@Nullable Officer who, String path, Map<String, String> fields) {
        return on(who, form(who, path, fields));
    }

    Reply on(@Nullable Officer who, Reply reply) {
        if (reply.door() != null || reply.location().isEmpty()) {
            return reply;
        }
        var next = URI.create(reply.location().replaceFirst("https?://[^/]+", ""));
        return get(who, next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()));
    }

    /** A program's request; single quotes for double ones. */
    Reply json(@Nullable Officer who, String path, String body) {
        return send(request(who, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    /** A file as a browser or a program sends it. */
    Reply upload(@Nullable Officer who, String path, String part, String content, Map<String, String> fields) {
        var line = "line" + UUID.randomUUID();
        var all = new LinkedHashMap<>(fields);
        if (!isProgram(path)) {
            all.put("_csrf", browser(who).csrf());
        }
        var body = new StringBuilder();
        all.forEach((name, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(line, name, value)));
        body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"surat.pdf\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(line, part, content, line));
        return send(request(who, path)
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** A file as the body of its own request, as a page's script sends it. */
    Reply put(@Nullable Officer who, String path, String content) {
        return send(request(who, path)
                .header("X-XSRF-TOKEN", browser(who).csrf())
                .header("X-File-Name", "daftar.csv")
                .PUT(BodyPublishers.ofString(content)));
    }

    private HttpRequest.Builder request(@Nullable Officer who, String path) {
        var request = HttpRequest.newBuilder(server.address(path));
        if (!isProgram(path)) {
            return request.header("Cookie", browser(who).cookies()).header("Accept", "text/html");
        }
        return who == null ? request : request.header("Authorization", "Bearer " + token(who));
    }

    private static boolean isProgram(String path) {
        return path.startsWith("/api/");
    }

    private String token(Officer who) {
        return tokens.computeIfAbsent(who.account(), id -> server.database().bearer(who));
    }

    private Browser browser(@Nullable Officer who) {
        return browsers.computeIfAbsent(who == null ? "" : who.token(), session -> open(who));
    }

    private Browser open(@Nullable Officer who) {
        var session = who == null ? "" : "selaras=" + who.token();
        var page = server.send(HttpRequest.newBuilder(server.address(who == null ? "/masuk" : "/akun"))
                .header("Cookie", session));
        var csrf = CSRF.matcher(page.body());
        var kept = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN"))
                .findFirst();
        if (!csrf.find() || kept.isEmpty()) {
            throw new IllegalStateException("no form to send: " + page.statusCode());
        }
        return new Browser(session.isEmpty() ? kept.get() : session + "; " + kept.get(), csrf.group(1));
    }

    private Reply send(HttpRequest.Builder request) {
        return Reply.of(server.send(request));
    }

    private record Browser(String cookies, String csrf) {}
}
