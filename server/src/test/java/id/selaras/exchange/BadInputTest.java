package id.selaras.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.read.ListAppender;
import id.selaras.exchange.Api.Answer;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is sent to a door: a problem that names the field, nothing half-written, and nobody's name in the log. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String NAME = "Sumirahtigatujuhsembilan";
    private static final String NIK = "3304205108689012";

    private final TestServer server;
    private final Api api;
    private final ApiOffice office;
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private List<String> before = List.of();

    BadInputTest(TestServer server) {
        this.server = server;
        api = new Api(server);
        office = new ApiOffice(server, api);
    }

    @BeforeAll
    void listen() {
        api.get(office.village, "/cases").is(200);
        before = written();
        heard.start();
        root().addAppender(heard);
    }

    @AfterAll
    void nothing_was_written_and_nobody_named() {
        root().detachAppender(heard);
        assertThat(written()).isEqualTo(before);
        var console = (ConsoleAppender<ILoggingEvent>) Objects.requireNonNull(root().getAppender("console"));
        assertThat(heard.list)
                .extracting(event -> new String(console.getEncoder().encode(event), StandardCharsets.UTF_8))
                .noneMatch(line -> line.contains(NAME) || line.contains(NIK));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_body_that_makes_no_sense_is_told_so(Door door) {
        send(door, BodyPublishers.ofString("{\"name\": \"" + NAME)).isProblem(400, "malformed");
        send(door, BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}))
                .isProblem(400, "malformed");
        send(door, BodyPublishers.ofString("{\"name\": \"" + NAME + "\"}", StandardCharsets.UTF_16))
                .isProblem(400, "malformed");
        send(door, BodyPublishers.ofString("[".repeat(100_000))).isProblem(400, "malformed");
        send(door, BodyPublishers.ofString("{\"text\": \"" + NAME.repeat(20_000) + "\"}"))
                .isProblem(413, "too-large");
        send(door, BodyPublishers.ofString("[1]")).isProblem(422, "bad-input");
        send(door, BodyPublishers.noBody()).isProblem(422, "bad-input");
        var strange =
                send(door, BodyPublishers.ofString("{\"" + NAME + "\": 1}")).isProblem(422, "bad-input");
        assertThat(strange.json().at("/errors").findValuesAsString("pointer")).contains("/" + NAME);
        var form = api.request(office.village, path(door))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=" + NAME));
        new Answer(server.send(form)).isProblem(415, "media-type");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_wrong_field_is_named(Field field) {
        for (var value : field.wrong()) {
            var body = field.with(value);
            var problem = send(field.door, BodyPublishers.ofString(body));
            assertThat(problem.status()).as("%s with %s", field, value).isEqualTo(422);
            assertThat(problem.text("/code")).isEqualTo("bad-input");
            assertThat(problem.json().at("/errors").findValuesAsString("pointer"))
                    .as("%s with %s", field, value)
                    .contains(field.pointer);
            assertThat(problem.text("/errors/0/detail")).isNotBlank();
        }
    }

    @Test
    void what_is_wrong_about_people_is_named() {
        assertThat(pointer("/people", person("'birth': '11-08-2968'"))).isEqualTo("/birth");
        assertThat(pointer("/people", person("'birth': 'kemarin'"))).isEqualTo("/birth");
        assertThat(pointer("/people", person("'age': 300"))).isEqualTo("/age");
        assertThat(pointer("/people", person("'nik': '" + NIK + "9'"))).isEqualTo("/nik");
        assertThat(pointer("/people", person("'phone': '12'"))).isEqualTo("/phone");
        assertThat(pointer("/people", person("'rt': '0003'"))).isEqualTo("/rt");
        assertThat(pointer("/people", "{'name': '" + NAME + "', 'area': '33.04.20.9999'}"))
                .isEqualTo("/area");
        assertThat(pointer("/people/" + UUID.randomUUID() + "/reveal", "{'field': 'nik', 'reason': 'x'}"))
                .isEqualTo("/reason");
        api.post(office.village, "/people", person("'rt': '001'").replace("33.04.20.2002", "33.04.20.2003"))
                .isProblem(403, "forbidden");
    }

    @Test
    void what_the_address_says_wrong_is_named() {
        assertThat(api.get(office.village, "/areas?limit=many")
                        .isProblem(422, "bad-input")
                        .text("/errors/0/pointer"))
                .isEqualTo("?limit");
        assertThat(api.get(office.village, "/organisations")
                        .isProblem(422, "bad-input")
                        .text("/errors/0/pointer"))
                .isEqualTo("?area");
        for (var wrong :
                List.of("/organisations?area=x", "/organisations?area=33.04&sector=x", "/programmes?sector=x")) {
            api.get(office.village, wrong).isProblem(422, "bad-input");
        }
        assertThat(api.get(office.village, "/areas?within=99.99&q=" + "x".repeat(2000))
                        .is(200)
                        .json()
                        .at("/areas"))
                .isEmpty();
        api.get(office.village, "/cases/" + NAME).isProblem(404, "unknown");
        api.get(office.village, "/people/" + UUID.randomUUID()).isProblem(404, "unknown");
    }

    @Test
    void a_door_called_the_wrong_way_says_which_ways_there_are() {
        var answer = new Answer(server.send(api.request(office.village, "/cases")
                        .header("Accept-Language", "en")
                        .DELETE()))
                .isProblem(405, "method");
        assertThat(answer.response().headers().firstValue("Allow").orElse("")).contains("GET", "POST");
        assertThat(answer.text("/title")).isEqualTo("Not done this way");
        new Answer(server.send(api.request(null, "/cases").DELETE())).isProblem(401, "no-token");
        api.get(office.village, "/cases", "Accept", "text/html").isProblem(406, "not-acceptable");
        api.get(office.village, "/areas;" + NAME).isProblem(400, "unreadable");
    }

    @Test
    void a_file_that_lies_about_what_it_is_is_refused() {
        var lie = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + NAME
                + ".jpg\"\r\nContent-Type: image/jpeg\r\n\r\n<script>alert(1)</script>\r\n--b--\r\n";
        upload(lie, "").isProblem(404, "unknown");
        upload(lie, UUID.randomUUID().toString()).isProblem(404, "unknown");
        upload("--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b--\r\n", "")
                .isProblem(422, "bad-input");
        var large = lie.replace("<script>", "x".repeat(17 * 1024 * 1024));
        upload(large, "").isProblem(413, "too-large");
        upload(large, UUID.randomUUID().toString()).isProblem(413, "too-large");
        upload("--b\r\nnothing", "").isProblem(400, "multipart");
        upload("--b\r\nnothing", UUID.randomUUID().toString()).isProblem(400, "multipart");
    }

    private Answer upload(String body, String key) {
        var request = api.request(office.village, "/cases/" + UUID.randomUUID() + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header(RepetitionFilter.KEY, key);
        }
        return new Answer(server.send(request));
    }

    private static String person(String more) {
        return "{'name': '" + NAME + "', 'area': '33.04.20.2002', " + more + "}";
    }

    private String pointer(String path, String body) {
        return api.post(office.village, path, body).isProblem(422, "bad-input").text("/errors/0/pointer");
    }

    Stream<Door> doors() {
        return server.bean(Doors.class).all().stream().filter(door -> asked(door) != null);
    }

    Stream<Field> fields() throws IOException {
        var examples = server.bean(OpenApiController.class).examples();
        return doors().flatMap(door -> {
            var found = new ArrayList<Field>();
            var example = examples.get(door.name());
            assertThat(example).as(door.name()).isNotNull();
            collect(door, example, Objects.requireNonNull(asked(door)), "", found);
            return found.stream();
        });
    }

    private static void collect(Door door, JsonNode example, Class<?> type, String at, List<Field> found) {
        for (var component : type.getRecordComponents()) {
            var pointer = at + "/" + component.getName();
            if (component.getType().isRecord()) {
                if (!example.at(pointer).isMissingNode() && !example.at(pointer).isNull()) {
                    collect(door, example, component.getType(), pointer, found);
                }
                found.add(new Field(door, example, pointer, component));
            } else {
                found.add(new Field(door, example, pointer, component));
            }
        }
    }

    private static Class<?> asked(Door door) {
        return Arrays.stream(door.method().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Asked.class))
                .map(parameter -> (Class<?>) parameter.getType())
                .findFirst()
                .orElse(null);
    }

    private Answer send(Door door, BodyPublisher body) {
        return new Answer(server.send(api.request(office.village, path(door))
                .header("Content-Type", "application/json")
                .POST(body)));
    }

    private static String path(Door door) {
        return door.path()
                .substring("/api/v1".length())
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    private List<String> written() {
        return Stream.of(
                        "casework.case_record",
                        "casework.step",
                        "casework.referral",
                        "registry.person",
                        "registry.family",
                        "casework.attachment",
                        "casework.outside_check",
                        "casework.confirmation",
                        "casework.contact_attempt")
                .map(table -> table + " "
                        + server.database()
                                .owner()
                                .sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                .toList();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** One field of one door's example. */
    record Field(Door door, JsonNode example, String pointer, RecordComponent component) {

        /** What can't stand there, as JSON. */
        List<String> wrong() {
            var type = component.getType();
            var wrong = new ArrayList<String>();
            if (type == boolean.class || type == Boolean.class) {
                wrong.addAll(List.of("7", "\"" + NAME + "\""));
            } else if (type == int.class || type == Integer.class) {
                wrong.addAll(List.of("\"7\"", "1.5", "99999999999", "true"));
            } else if (type.isRecord()) {
                wrong.addAll(List.of("\"" + NAME + "\"", "[]", "7"));
            } else if (type == String.class) {
                wrong.addAll(List.of(
                        "7",
                        "{}",
                        "[\"" + NAME + "\"]",
                        "true",
                        "\"" + "x".repeat(5000) + "\"",
                        "\"Sumi\\u0000rah\"",
                        "\"Sumi\\ud800rah\"",
                        "\"Sumi\\u001brah\""));
            } else {
                wrong.addAll(List.of("7", "\"" + NAME + "\"", "{}", "\"2026-02-30\""));
            }
            if (!AskedReader.isOptional(component)) {
                wrong.add("null");
            }
            return wrong;
        }

        String with(String value) {
            var body = (ObjectNode) example.deepCopy();
            var parent = (ObjectNode) body.at(pointer.substring(0, pointer.lastIndexOf('/')));
            parent.put(component.getName(), "@@");
            return body.toString().replace("\"@@\"", value);
        }

        @Override
        public String toString() {
            return door.name() + " " + pointer;
        }
    }
}
