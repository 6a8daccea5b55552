package id.selaras.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@SelarasTest
class OpenApiTest {
    private final TestServer server;
    private final Api api;

    OpenApiTest(TestServer server) {
        this.server = server;
        this.api = new Api(server);
    }

    @Test
    void every_door_is_described_and_every_description_has_a_door() throws IOException {
        var doors = new TreeSet<String>();
        server.bean(Doors.class).all().forEach(door -> doors.add(door.name()));
        assertThat(new TreeSet<>(OpenApiController.summaries().stringPropertyNames()))
                .isEqualTo(doors);
        var described = new TreeSet<String>();
        var paths = document().at("/paths");
        paths.properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(verb -> described.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(doors);
    }

    @Test
    void every_reference_leads_to_a_shape_and_every_shape_has_fields() {
        var document = document();
        var schemas = document.at("/components/schemas");
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(schemas.has(reference.replaceFirst(".*/", "")))
                        .as(reference)
                        .isTrue());
        var empty = new ArrayList<String>();
        schemas.properties().stream()
                .filter(shape -> shape.getValue().at("/properties").isEmpty())
                .forEach(shape -> empty.add(shape.getKey()));
        assertThat(empty).isEmpty();
    }

    @Test
    void what_must_be_sent_and_what_may_is_said() {
        var request = document().at("/components/schemas/NewCaseRequest");
        assertThat(request.at("/required").toString())
                .contains("words", "reporter")
                .doesNotContain("urgencyReason");
        assertThat(request.at("/properties/words/maxLength").asInt()).isEqualTo(4000);
        assertThat(request.at("/properties/channel/enum").toString()).contains("window", "telephone");
    }

    @Test
    void every_body_has_an_example_and_every_choice_its_words() {
        var document = document();
        document.at("/paths")
                .forEach(path -> path.forEach(operation -> {
                    var json = operation.at("/requestBody/content").get("application/json");
                    if (json != null) {
                        assertThat(json.at("/example").isObject())
                                .as(operation.at("/operationId").asString())
                                .isTrue();
                    }
                }));
        var list = document.at("/paths").get("/api/v1/cases").at("/get/parameters");
        assertThat(list.toString()).contains("outside", "emergency", "late");
    }

    @Test
    void a_door_without_a_token_says_how_to_get_one() {
        for (var door : server.bean(Doors.class).all()) {
            var path = door.path().substring("/api/v1".length()).replaceAll("\\{\\w+}", "x");
            if (!door.isOpen()) {
                for (var token : List.of("", "Bearer none", "Basic eDp5")) {
                    var request = api.request(null, path)
                            .header("Accept-Language", "en")
                            .method(door.verb().name(), HttpRequest.BodyPublishers.noBody());
                    if (!token.isEmpty()) {
                        request.header("Authorization", token);
                    }
                    var answer = new Api.Answer(server.send(request)).isProblem(401, "no-token");
                    assertThat(answer.text("/title")).isEqualTo("Sign-in needed");
                    assertThat(answer.response().headers().firstValue("WWW-Authenticate"))
                            .hasValue("Bearer");
                }
            }
        }
    }

    private JsonNode document() {
        return api.get(null, "/openapi.json").is(200).json();
    }
}
