package id.selaras.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An officer of the district's secretariat, signed in at the pages. */
final class Officer implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String SIGN_IN = """
        with officer as (insert into access.account (name, full_name) values ('bench.' || substr(?, 1, 12), 'Petugas ukur') returning id),
             post as (insert into access.post (account_id, role, area_code, area_lo, area_hi, level)
                      select id, 'secretariat', '33.04', 3304000000, 3305000000, 2 from officer)
        insert into access.session (token_hash, account_id, role, kind, expires_at)
        select sha256(convert_to(?, 'UTF8')), id, 'secretariat', 'web', now() + interval '1 day' from officer\
        """;

    private final Stage stage;
    private final String token = UUID.randomUUID().toString();
    private final HttpClient client = HttpClient.newHttpClient();

    private Officer(Stage stage) {
        this.stage = stage;
    }

    static Officer of(Stage stage) throws SQLException {
        var officer = new Officer(stage);
        try (var connection = stage.connect();
                var insert = connection.prepareStatement(SIGN_IN)) {
            insert.setString(1, officer.token.replace("-", ""));
            insert.setString(2, officer.token);
            insert.executeUpdate();
        }
        return officer;
    }

    /** Opens pages one after the other, a different family each time. */
    Operation opens(List<UUID> families, String page) {
        return () -> new Operation.Session() {
            @Override
            public void run(long number) throws Exception {
                get(page.formatted(families.get((int) (number % families.size()))));
            }

            @Override
            public void close() {}
        };
    }

    /** @return the length of the file, which is read and thrown away */
    long takes(String area) throws IOException, InterruptedException {
        var form =
                Map.of("wilayah", area, "bentuk", "csv", "kode", "canonical", "tujuan", "Pengukuran kecepatan unduhan");
        var answer = client.send(filled("/unduhan", form), HttpResponse.BodyHandlers.ofInputStream());
        try (var file = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("the export was answered with " + answer.statusCode());
            }
            return file.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** @return the page to which the form led */
    String submits(String page, Map<String, String> form) throws IOException, InterruptedException {
        var answer = client.send(filled(page, form), HttpResponse.BodyHandlers.discarding());
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("the form was answered with " + answer.statusCode()));
    }

    /** Asks for a page again and again until it says that it is to be loaded anew. */
    void waitsFor(String progress) throws IOException, InterruptedException {
        HttpResponse<Void> answer;
        do {
            Thread.sleep(50);
            answer = client.send(request(progress).build(), HttpResponse.BodyHandlers.discarding());
        } while (answer.headers().firstValue("HX-Refresh").isEmpty());
    }

    private HttpRequest filled(String page, Map<String, String> form) throws IOException, InterruptedException {
        var shown = client.send(request(page).build(), HttpResponse.BodyHandlers.ofString());
        var csrf = CSRF.matcher(shown.body());
        if (!csrf.find()) {
            throw new IOException("the page has no form: " + shown.statusCode());
        }
        var cookie = shown.headers().allValues("set-cookie").stream()
                .map(one -> one.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
        var fields = new HashMap<>(form);
        fields.put("_csrf", csrf.group(1));
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(page.replaceFirst("\\?.*", ""))
                .setHeader("Cookie", "selaras=" + token + "; " + cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private void get(String page) throws IOException, InterruptedException {
        var answer = client.send(request(page).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream content = answer.body()) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        if (answer.statusCode() != 200) {
            throw new IOException("answered with " + answer.statusCode());
        }
    }

    private HttpRequest.Builder request(String page) {
        return HttpRequest.newBuilder(URI.create(stage.address() + page)).header("Cookie", "selaras=" + token);
    }

    @Override
    public void close() {
        client.close();
    }
}
