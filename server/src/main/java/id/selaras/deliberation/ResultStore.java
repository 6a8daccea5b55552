package id.selaras.deliberation;

import id.selaras.deliberation.ResultSheet.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the ministry answered, and files of answers that their officer still looks at. */
@Repository
class ResultStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An uploaded file; the rows are as they were read. */
    record File(UUID id, UUID cycle, String name, List<Row> rows, boolean applied) {}

    void keep(UUID id, Cycle cycle, String name, List<Row> rows) {
        jdbc.sql("""
                        /* deliberation.keep-results */ insert into deliberation.result_file (id, cycle_id, area_no, file_name, rows)
                        values (:id, :cycle, :area, :name, :rows)""")
                .param("id", id)
                .param("cycle", cycle.id())
                .param("area", cycle.districtNo())
                .param("name", name)
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }

    Optional<File> find(UUID id, UUID cycle) {
        return jdbc.sql("""
                        /* deliberation.results-file */ select file_name, rows, applied_at from deliberation.result_file
                         where id = :id and cycle_id = :cycle""")
                .param("id", id)
                .param("cycle", cycle)
                .query((row, n) -> new File(
                        id,
                        cycle,
                        row.getString("file_name"),
                        JSON.readValue(row.getString("rows"), ROWS),
                        row.getTimestamp("applied_at") != null))
                .optional();
    }

    void applied(UUID id) {
        jdbc.sql(
                        "/* deliberation.results-applied */ update deliberation.result_file set applied_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    /** Whether the family had no answer yet. */
    boolean answer(AgendaItem item, AgendaItem.Answer answer, @Nullable String fileName) {
        return jdbc.sql("""
                        /* deliberation.answer */ insert into deliberation.result (item_id, area_no, outcome, reason, answered_on, file_name)
                        values (:item, :area, :outcome, :reason, :on, :file) on conflict (item_id) do nothing""")
                        .param("item", item.id())
                        .param("area", item.areaNo())
                        .param("outcome", answer.granted() ? "granted" : "denied")
                        .param("reason", answer.reason())
                        .param("on", answer.on())
                        .param("file", fileName)
                        .update()
                == 1;
    }
}
