package id.selaras.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Complaints as a window records them, each with a key against doing it twice, over connections kept open. */
final class IntakeLoad implements Operation, AutoCloseable {
    private static final int CREATED = 201;
    private static final Pattern CASE = Pattern.compile("\"caseId\":\"([0-9a-f-]{36})\"");

    private final Stage stage;
    private final HttpClient client;
    private final Queue<UUID> recorded = new ConcurrentLinkedQueue<>();

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
        var made = CASE.matcher(answer.body());
        if (!made.find()) {
            throw new IOException("an answer without a case");
        }
        recorded.add(UUID.fromString(made.group(1)));
    }

    /** The cases that were answered for. */
    List<UUID> recorded() {
        return List.copyOf(recorded);
    }

    void forget() {
        recorded.clear();
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
