package id.selaras.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program at the doors. */
final class Api {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestServer server;
    private final Map<UUID, String> tokens = new HashMap<>();

    Api(TestServer server) {
        this.server = server;
    }

    Answer post(@Nullable Officer officer, String path, String body, String... headers) {
        var request = request(officer, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"')));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Answer(server.send(request));
    }

    Answer get(@Nullable Officer officer, String path, String... headers) {
        var request = request(officer, path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Answer(server.send(request));
    }

    HttpRequest.Builder request(@Nullable Officer officer, String path) {
        var request = HttpRequest.newBuilder(server.address("/api/v1" + path));
        if (officer != null) {
            request.header("Authorization", "Bearer " + token(officer));
        }
        return request;
    }

    private String token(Officer officer) {
        return tokens.computeIfAbsent(
                officer.account(), account -> server.database().bearer(officer));
    }

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text(String pointer) {
            return json().at(pointer).asString("");
        }

        Answer is(int status) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            return this;
        }

        /** A problem of this kind, whole as RFC 9457 wants it. */
        Answer isProblem(int status, String code) {
            is(status);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(text("/code")).isEqualTo(code);
            assertThat(text("/type")).isEqualTo("urn:selaras:problem:" + code);
            assertThat(text("/title")).isNotBlank();
            assertThat(text("/detail")).isNotBlank();
            assertThat(json().at("/status").asInt()).isEqualTo(status);
            return this;
        }
    }
}
