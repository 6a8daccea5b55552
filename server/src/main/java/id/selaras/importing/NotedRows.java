package id.selaras.importing;

import id.selaras.engine.identity.Sex;
import id.selaras.importing.ImportRow.FamilyPart;
import id.selaras.importing.ImportRow.Life;
import id.selaras.importing.ImportRow.PersonPart;
import id.selaras.importing.ImportRun.State;
import id.selaras.importing.ImportRuns.Changed;
import id.selaras.importing.ImportRuns.Example;
import id.selaras.importing.ImportRuns.Outcome;
import id.selaras.registry.Relation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows that were kept for people to look at. */
@Repository
class NotedRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, RowProblem> PROBLEMS = Arrays.stream(RowProblem.values())
            .collect(Collectors.toUnmodifiableMap(RowProblem::code, problem -> problem));
    private static final FamilyPart NO_FAMILY =
            new FamilyPart(null, null, null, null, null, null, null, null, null, null, Set.of());
    private static final PersonPart NOBODY =
            new PersonPart(null, "", (@Nullable Sex) null, null, Relation.UNKNOWN, null, Life.LIVING, Set.of());

    private final JdbcClient jdbc;

    NotedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cells, findings and changes as they were kept; what they mean is not read again. */
    List<Example> examples(ImportRun run, Outcome outcome, int count) {
        var preview = run.state() == State.PREVIEWING || run.state() == State.PREVIEWED;
        return jdbc.sql("""
                        /* importing.noted-rows */
                        select row_no, cells, findings, changes from importing.noted_row
                         where import_id = :id and preview = :preview and outcome = :outcome order by row_no limit :count""")
                .param("id", run.id())
                .param("preview", preview)
                .param("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .param("count", count)
                .query((row, n) -> example(row))
                .list();
    }

    private record Finding(String p, String c, List<String> a) {}

    private record Change(String column, String before, String after) {}

    private static Example example(ResultSet row) throws SQLException {
        var cells = JSON.readValue(row.getString("cells"), new TypeReference<List<String>>() {});
        var findings = JSON.readValue(row.getString("findings"), new TypeReference<List<Finding>>() {}).stream()
                .filter(finding -> PROBLEMS.containsKey(finding.p()))
                .map(NotedRows::finding)
                .toList();
        var changes = JSON.readValue(row.getString("changes"), new TypeReference<List<Change>>() {}).stream()
                .flatMap(
                        change -> Column.of(change.column())
                                .map(column -> new Changed(column, change.before(), change.after()))
                                .stream())
                .toList();
        return new Example(new ImportRow(row.getLong("row_no"), cells, NO_FAMILY, NOBODY, Map.of(), findings), changes);
    }

    private static RowFinding finding(Finding kept) {
        var problem = Objects.requireNonNull(PROBLEMS.get(kept.p()));
        return new RowFinding(problem, Column.of(kept.c()).orElse(null), kept.a());
    }
}
