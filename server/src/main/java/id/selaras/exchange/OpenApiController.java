package id.selaras.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of all doors, for whoever writes a program. */
@RestController
class OpenApiController {
    static final String PATH = "/api/v1/openapi.json";

    private final Doors doors;

    OpenApiController(Doors doors) {
        this.doors = doors;
    }

    @GetMapping(PATH)
    Map<String, Object> describe() throws IOException {
        return new OpenApi(summaries()).of(doors.all());
    }

    /** One sentence for each door, by verb and path. */
    static Properties summaries() throws IOException {
        var summaries = new Properties();
        try (var file = Objects.requireNonNull(
                        OpenApiController.class.getResourceAsStream("/exchange/doors.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            summaries.load(reader);
        }
        return summaries;
    }
}
