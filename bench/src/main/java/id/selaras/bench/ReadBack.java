package id.selaras.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Looks whether every case that was answered for is there, whole, and can be opened by the officer who recorded it. */
final class ReadBack {
    private static final int MOST_OPENED = 200;
    private static final int OK = 200;
    private static final String WHOLE = """
            select count(*) from casework.case_record c
             where c.id = any (?) and c.due_at is not null
               and exists (select 1 from casework.reporter r where r.case_id = c.id)
               and exists (select 1 from casework.step s where s.case_id = c.id and s.act = 'RECORD')
               and exists (select 1 from journal.entry e where e.case_id = c.id and e.act = 'case.record')""";

    private final Stage stage;

    ReadBack(Stage stage) {
        this.stage = stage;
    }

    /**
     * What was found of what was recorded.
     *
     * @param whole cases with reporter, running clock, first step and journal entry
     * @param asked how many were opened over HTTP
     * @param opened how many of these were answered
     */
    record Kept(long recorded, long whole, long asked, long opened) {

        boolean isAll() {
            return recorded > 0 && whole == recorded && opened == asked;
        }
    }

    Kept of(List<UUID> recorded) throws SQLException, IOException, InterruptedException {
        var step = Math.max(1, recorded.size() / MOST_OPENED);
        var asked = 0;
        var opened = 0;
        try (var client = HttpClient.newHttpClient()) {
            for (var i = 0; i < recorded.size(); i += step) {
                asked++;
                opened += opens(client, recorded.get(i)) ? 1 : 0;
            }
        }
        return new Kept(recorded.size(), whole(recorded), asked, opened);
    }

    private boolean opens(HttpClient client, UUID id) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(stage.address() + "/api/v1/cases/" + id))
                .header("Authorization", "Bearer " + stage.token())
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        return answer.statusCode() == OK && answer.body().contains(id.toString());
    }

    private long whole(List<UUID> recorded) throws SQLException {
        try (var connection = stage.connect();
                var count = connection.prepareStatement(WHOLE)) {
            count.setArray(1, connection.createArrayOf("uuid", recorded.toArray()));
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
