package id.selaras.testing;

import id.selaras.testing.TestDatabase.Officer;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who fills in forms without a browser: keeps cookies and sends back the hidden fields of the page seen last. */
public final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static final String PAGE = "text/html,application/xhtml+xml";

    private final TestServer server;
    private final HttpClient client;
    private final Map<String, String> hidden = new LinkedHashMap<>();

    private Visitor(TestServer server) {
        this.server = server;
        this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    public static Visitor of(TestServer server) {
        return new Visitor(server);
    }

    /** Somebody signed in. */
    public static Visitor as(TestServer server, Officer officer) {
        var visitor = new Visitor(server);
        var cookie = new java.net.HttpCookie("selaras", officer.token());
        cookie.setPath("/");
        cookie.setVersion(0);
        ((CookieManager) visitor.client.cookieHandler().orElseThrow())
                .getCookieStore()
                .add(server.address("/"), cookie);
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return seen(HttpRequest.newBuilder(server.address(path))
                .header("Accept", PAGE)
                .build());
    }

    /** Sends a form with the hidden fields of the last page; {@code fields} go before them. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(hidden);
        all.putAll(fields);
        return sent(path, encoded(all));
    }

    /** Sends a form body as it stands, with the hidden fields of the last page before it. */
    public HttpResponse<String> postAsItIs(String path, String body) {
        return sent(path, encoded(hidden) + "&" + body);
    }

    /** Sends a form with files in its field {@code berkas}, by name. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, Map<String, byte[]> files) {
        var all = new LinkedHashMap<>(hidden);
        all.putAll(fields);
        var body = new java.io.ByteArrayOutputStream();
        all.forEach((name, value) -> body.writeBytes(part(name + "\"", "", value.getBytes(StandardCharsets.UTF_8))));
        files.forEach((name, content) ->
                body.writeBytes(part("berkas\"; filename=\"" + name + "\"", "\r\nContent-Type: image/jpeg", content)));
        body.writeBytes("--batas--\r\n".getBytes(StandardCharsets.UTF_8));
        return seen(HttpRequest.newBuilder(server.address(path))
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .header("Accept", PAGE)
                .header("Origin", server.address("").toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] part(String name, String more, byte[] content) {
        var part = new java.io.ByteArrayOutputStream();
        part.writeBytes(("--batas\r\nContent-Disposition: form-data; name=\"" + name + more + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    /** Where an answer sends its reader on to. */
    public static String sentTo(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    /** A hidden field of the page seen last. */
    public String hidden(String name) {
        return hidden.getOrDefault(name, "");
    }

    private HttpResponse<String> sent(String path, String body) {
        return seen(HttpRequest.newBuilder(server.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", PAGE)
                .header("Origin", server.address("").toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> seen(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            hidden.clear();
            HIDDEN.matcher(response.body()).results().forEach(field -> hidden.put(field.group(1), field.group(2)));
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
