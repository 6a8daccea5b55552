package id.selaras.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Complaints as a window records them, each with a key against doing it twice, over connections kept open. */
final class IntakeLoad implements Operation, AutoCloseable {
    private static final int CREATED = 201;

    private final Stage stage;
    private final HttpClient client;

    IntakeLoad(Stage stage) {
        this.stage = stage;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Override
    public Session open() {
        return new Session() {
            @Override
            public void run(long number) throws IOException, InterruptedException {
                record(number);
            }

            @Override
            public void close() {}
        };
    }

    private void record(long number) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(stage.address() + "/api/v1/cases"))
                .header("Authorization", "Bearer " + stage.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(complaint(number)))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != CREATED) {
            throw new IOException("HTTP " + answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String complaint(long number) {
        return """
            {"area": "33.04.06.1001", "channel": "window", "kind": "complaint", "topic": "health_cover",
             "title": "Kartu PBI-JKN tidak aktif", "words": "Ibu saya cuci darah, kartunya tidak aktif. Nomor urut %d.",
             "urgency": "urgent", "urgencyReason": "Jadwal cuci darah besok", "consented": true,
             "subject": {"name": "Sumirah %d"},
             "reporter": {"manner": "on_behalf", "name": "Wahyuni", "relation": "anak"}}""".formatted(number, number);
    }
}
