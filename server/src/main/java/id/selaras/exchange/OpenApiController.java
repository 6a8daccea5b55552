package id.selaras.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of all doors, for whoever writes a program. */
@RestController
class OpenApiController {
    static final String PATH = "/api/v1/openapi.json";

    private final Doors doors;
    private final JsonMapper mapper;

    OpenApiController(Doors doors, JsonMapper mapper) {
        this.doors = doors;
        this.mapper = mapper;
    }

    @GetMapping(PATH)
    Map<String, Object> describe() throws IOException {
        return new OpenApi(summaries(), examples()).of(doors.all());
    }

    /** One sentence for each door, by verb and path. */
    static Properties summaries() throws IOException {
        var summaries = new Properties();
        try (var reader = new InputStreamReader(resource("doors.properties"), StandardCharsets.UTF_8)) {
            summaries.load(reader);
        }
        return summaries;
    }

    /** A body for each door that takes JSON, by verb and path. */
    JsonNode examples() throws IOException {
        try (var file = resource("examples.json")) {
            return mapper.readTree(file);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OpenApiController.class.getResourceAsStream("/exchange/" + name));
    }
}
